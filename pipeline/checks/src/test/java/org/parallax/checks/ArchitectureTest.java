package org.parallax.checks;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.api.report.ReportFormat;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageFactory;

/** The directions of docs/architecture.md: who may know whom. */
@AnalyzeClasses(packages = "org.parallax", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String API = "org.parallax.api..";
  private static final String JDK = "java..";
  private static final String NULLS = "org.jspecify..";

  @ArchTest
  static final ArchRule THE_API_KNOWS_THE_JDK_ALONE =
      classes()
          .that()
          .resideInAPackage(API)
          .should()
          .onlyDependOnClassesThat(are(resideInAnyPackage(API, JDK, NULLS)));

  @ArchTest static final ArchRule INGEST_KNOWS_NO_OTHER_ROOM = knowsOfParallaxOnly("ingest", API);

  @ArchTest static final ArchRule ENGINE_KNOWS_NO_OTHER_ROOM = knowsOfParallaxOnly("engine", API);

  @ArchTest
  static final ArchRule COMPARE_KNOWS_THE_API_AND_MODELS =
      knowsOfParallaxOnly("compare", API, "org.parallax.models..");

  @ArchTest static final ArchRule REPORTS_KNOW_NO_OTHER_ROOM = knowsOfParallaxOnly("reports", API);

  @ArchTest static final ArchRule MODELS_KNOW_NO_OTHER_ROOM = knowsOfParallaxOnly("models", API);

  @ArchTest
  static final ArchRule STAGES_KNOW_THE_API_AND_MODELS =
      knowsOfParallaxOnly("stages", API, "org.parallax.models..");

  @ArchTest
  static final ArchRule NO_STAGE_PACKAGE_SEES_ANOTHER =
      slices()
          .matching("org.parallax.stages.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              alwaysTrue(),
              resideInAnyPackage("org.parallax.stages.syntax..", "org.parallax.stages.sentences.."))
          .because("they meet in layers; syntax and sentences are libraries, not stages");

  @ArchTest
  static final ArchRule NO_READER_SEES_ANOTHER =
      slices()
          .matching("org.parallax.ingest.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              alwaysTrue(),
              resideInAnyPackage("org.parallax.ingest.format..", "org.parallax.ingest.encoding.."))
          .because("they meet in ArticleReader; format and encoding are what they share");

  @ArchTest
  static final ArchRule NO_REPORT_FORMAT_SEES_ANOTHER =
      slices().matching("org.parallax.reports.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("org.parallax.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NAMES_END_IN_THEIR_ROLE =
      classes()
          .that()
          .implement(Stage.class)
          .and()
          .areNotAnonymousClasses()
          .should()
          .haveSimpleNameEndingWith("Stage")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule FACTORY_NAMES_END_IN_THEIR_ROLE =
      classes()
          .that()
          .implement(StageFactory.class)
          .should()
          .haveSimpleNameEndingWith("StageFactory");

  /** Not the one that stands for a program: it is made from the program's description. */
  @ArchTest
  static final ArchRule FACTORIES_CAN_BE_FOUND =
      classes()
          .that()
          .implement(StageFactory.class)
          .and()
          .doNotHaveModifier(JavaModifier.ABSTRACT)
          .and()
          // Made by hand: for a program that a user names, and for labels in place of a stage.
          .resideOutsideOfPackages("org.parallax.engine.external..", "org.parallax.app.evaluate..")
          .should(haveAPublicConstructorWithoutArguments());

  @ArchTest
  static final ArchRule FORMATS_CAN_BE_FOUND =
      classes()
          .that()
          .implement(ReportFormat.class)
          .should(haveAPublicConstructorWithoutArguments());

  @ArchTest
  static final ArchRule EVERY_PACKAGE_INTRODUCES_ITSELF =
      classes()
          .that()
          .resideOutsideOfPackage("org.parallax.reports.jte..")
          .should(resideInAPackageWithPackageInfo());

  @ArchTest
  static final ArchRule NO_EMPTY_WORDS_IN_NAMES =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper");

  private static ArchRule knowsOfParallaxOnly(String room, String... others) {
    String own = "org.parallax." + room + "..";
    Set<String> allowed = new TreeSet<>(Set.of(others));
    allowed.add(own);
    return noClasses()
        .that()
        .resideInAPackage(own)
        .should()
        .dependOnClassesThat(
            are(resideInAnyPackage("org.parallax.."))
                .and(
                    com.tngtech.archunit.base.DescribedPredicate.not(
                        resideInAnyPackage(allowed.toArray(String[]::new)))))
        .as(room + " knows of Parallax only " + allowed);
  }

  private static ArchCondition<JavaClass> haveAPublicConstructorWithoutArguments() {
    return new ArchCondition<>("have a public constructor without arguments") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean found =
            type.getConstructors().stream()
                .anyMatch(
                    constructor ->
                        constructor.getRawParameterTypes().isEmpty()
                            && constructor.getModifiers().contains(JavaModifier.PUBLIC));
        events.add(
            new SimpleConditionEvent(
                type, found, type.getName() + " has no public constructor without arguments"));
      }
    };
  }

  private static ArchCondition<JavaClass> resideInAPackageWithPackageInfo() {
    return new ArchCondition<>("reside in a package with a package-info") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean found =
            type.getPackage().tryGetPackageInfo().isPresent()
                && type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
        events.add(
            new SimpleConditionEvent(
                type, found, type.getPackageName() + " has no package-info with @NullMarked"));
      }
    };
  }
}
