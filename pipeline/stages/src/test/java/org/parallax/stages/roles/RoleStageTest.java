package org.parallax.stages.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Role;
import org.parallax.api.annotation.RoleAssignment;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageSettings;
import org.parallax.testkit.Documents;

final class RoleStageTest {

  private static Role role(Document document, String entity) throws Exception {
    RoleStageFactory factory = new RoleStageFactory();
    try (Stage stage = factory.create(StageSettings.defaultsOf(factory))) {
      return stage
          .annotate(document, StageContext.SILENT)
          .layers()
          .getOrDefault(Layers.ROLES, List.of())
          .stream()
          .map(RoleAssignment.class::cast)
          .filter(assignment -> assignment.entity().equals(entity))
          .findFirst()
          .orElseThrow()
          .role();
    }
  }

  private static Document clause(String verb, String lemma) {
    return Documents.parsed(
        """
        Varland PROPN Varland 2 nsubj A:name
        %s VERB %s 0 root
        Osten PROPN Osten 2 obj B:name
        """
            .formatted(verb, lemma));
  }

  @Test
  void theOneWhoInvadesIsTheAggressorAndTheInvadedTheVictim() throws Exception {
    assertThat(role(clause("invaded", "invade"), "A")).isEqualTo(Role.AGGRESSOR);
    assertThat(role(clause("invaded", "invade"), "B")).isEqualTo(Role.VICTIM);
  }

  @Test
  void verbsTellTheOtherRoles() throws Exception {
    assertThat(role(clause("protected", "protect"), "A")).isEqualTo(Role.PROTECTOR);
    assertThat(role(clause("ignored", "ignore"), "A")).isEqualTo(Role.BYSTANDER);
    assertThat(role(clause("condemned", "condemn"), "A")).isEqualTo(Role.CRITIC);
    assertThat(role(clause("appeased", "appease"), "A")).isEqualTo(Role.ENABLER);
    assertThat(role(clause("financed", "finance"), "A")).isEqualTo(Role.PATRON);
  }

  @Test
  void phrasesTellRolesToo() throws Exception {
    Document document =
        Documents.parsed(
            """
            Varland PROPN Varland 2 nsubj A:name
            brokered VERB broker 0 root
            the DET the 4 det
            ceasefire NOUN ceasefire 2 obj
            """);
    assertThat(role(document, "A")).isEqualTo(Role.MEDIATOR);
  }

  @Test
  void failingToProtectMakesABystander() throws Exception {
    Document document =
        Documents.parsed(
            """
            Varland PROPN Varland 2 nsubj A:name
            failed VERB fail 0 root
            to PART to 4 mark
            protect VERB protect 2 xcomp
            Osten PROPN Osten 4 obj B:name
            """);
    assertThat(role(document, "A")).isEqualTo(Role.BYSTANDER);
  }

  @Test
  void exportingGasIsNoRole() throws Exception {
    assertThat(role(clause("visited", "visit"), "A")).isEqualTo(Role.NONE);
  }
}
