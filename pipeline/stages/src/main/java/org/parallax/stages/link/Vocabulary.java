package org.parallax.stages.link;

import java.util.List;
import java.util.Set;

/** Closed lists that several rules share. Lower case unless said otherwise. */
final class Vocabulary {

  /** Capitalised words that make the name of something private out of a state's name. */
  static final Set<String> PRIVATE_BODY =
      words(
          """
          Church Assembly Institute Institution Committee Company Corporation Corp Inc Ltd
          University College Academy Association Society Foundation Fund Center Centre
          Club League Times Post News Journal Review Magazine Gazette Tribune Herald
          Airlines Airways Party Project Network Studies School Museum Orchestra Ballet
          Theatre Theater Hospital Hotel Restaurant Enterprise Coalition Chamber Cathedral
          Press Radio Television Cup Open Festival Street Avenue Boulevard Diaspora Lobby
          Forum Watch
          """);

  /** Capitalised words that make the name of something official out of a state's name. */
  static final Set<String> PUBLIC_BODY =
      words(
          """
          Ministry Minister Army Navy Air Force Forces Embassy Consulate Government
          Parliament Guard Guards President Presidential Council Federation Department
          Command Defense Defence Security Intelligence Service Congress Senate House
          Administration Court Military Mission Delegation Republic Police Fleet Marines
          Treasury Cabinet Central National Ambassador Embassies State Secretary Foreign
          """);

  /** Nouns for people and bodies that act for a state, after its adjective or name. */
  static final Set<String> ACTORS =
      words(
          """
          government governments administration regime authority authorities official
          officials military army force forces troop troops soldier soldiers peacekeeper
          peacekeepers navy leadership leader leaders president premier minister ministers
          ministry chancellor diplomat diplomats envoy envoys ambassador spokesman
          spokeswoman spokesperson parliament lawmaker lawmakers state side delegation
          negotiator negotiators mediator mediators general generals commander commanders
          secretary guards policymaker policymakers
          """);

  /** Common nouns by which a text may speak of a state. */
  static final Set<String> DESCRIPTIONS =
      words(
          """
          country nation state power superpower government regime administration ally
          allies adversary adversaries enemy rival neighbor neighbour patron partner
          supplier provider guarantor guarantors suppliers broker mediator aggressor occupier invader republic
          kingdom democracy dictatorship autocracy theocracy hegemon giant bear backer
          sponsor player actor force authorities officials military army forces troops
          peacekeepers leadership leader president premier chancellor neighbors neighbours
          capital side victim protector benefactor strongman autocrat dictator
          """);

  /** Roles that make an official of a named person. */
  static final Set<String> ROLES =
      words(
          """
          president minister premier chancellor spokesman spokeswoman spokesperson
          ambassador envoy secretary senator congressman congresswoman speaker general
          admiral commander colonel chief official diplomat lawmaker representative
          adviser advisor leader king emperor governor negotiator mp parliamentarian prince
          queen emir sultan
          counterpart ayatollah marshal major lieutenant
          """);

  /** Words that may stand between a state's adjective and the role. */
  static final Set<String> ROLE_MODIFIERS =
      words(
          """
          prime foreign defense defence deputy vice first chief general national security
          special state interior finance energy justice army navy military intelligence of
          staff house senior acting ministry government presidential parliamentary
          parliament supreme top assistant under affairs for and the trade economy
          economic lieutenant major air force permanent interim crown
          """);

  /** Before an office: it is no longer held. */
  static final Set<String> FORMER = Set.of("former", "late", "ex", "onetime", "erstwhile");

  /** Words before a name that are titles, not given names. */
  static final Set<String> HONORIFICS =
      words(
          """
          president minister secretary chancellor premier mr mrs ms sir lord sen senator
          rep speaker leader ayatollah general gen king prince emperor dr ambassador
          governor candidate chief commissioner representative spokesman spokeswoman
          adviser advisor admiral marshal pope chairman elect then and or of
          """);

  /** Words after a leader's name that keep it the leader's. */
  static final Set<String> AFTER_LEADER =
      words(
          """
          administration government white doctrine regime cabinet and era jr sr ii iii
          """);

  /** People who speak for themselves. */
  static final Set<String> PRIVATE_PEOPLE =
      words(
          """
          scholar scholars expert experts academic academics historian historians novelist
          novelists writer writers poet poets author philosopher composer researcher
          researchers professor professors analyst analysts actor actress singer diaspora
          diasporas expatriate expatriates expats émigré émigrés emigres exile exiles
          """);

  /** What two adjectives joined by a hyphen may share without being one people. */
  static final Set<String> BETWEEN_STATES =
      words(
          """
          relations relationship ties talks summit tensions rivalry cooperation dialogue
          agreement deal treaty border war conflict alliance partnership trade friendship
          standoff confrontation competition axis pact negotiations détente detente drill
          drills exercise exercises contacts dispute diplomacy meeting
          """);

  private Vocabulary() {}

  /** The words of a text as a set. */
  static Set<String> words(String text) {
    return Set.copyOf(List.of(text.strip().split("\\s+")));
  }
}
