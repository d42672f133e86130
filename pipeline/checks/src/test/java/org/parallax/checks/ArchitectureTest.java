package org.parallax.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the house and who may look into which: see docs/architecture.md. */
@AnalyzeClasses(packages = "org.parallax", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule rooms =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.parallax..")
          .withOptionalLayers(true)
          .layer("api")
          .definedBy("org.parallax.api..")
          .layer("testkit")
          .definedBy("org.parallax.testkit..")
          .layer("models")
          .definedBy("org.parallax.models..")
          .layer("ingest")
          .definedBy("org.parallax.ingest..")
          .layer("engine")
          .definedBy("org.parallax.engine..")
          .layer("stages")
          .definedBy("org.parallax.stages..")
          .layer("compare")
          .definedBy("org.parallax.compare..")
          .layer("reports")
          .definedBy("org.parallax.reports..")
          .layer("app")
          .definedBy("org.parallax.app..")
          .whereLayer("api")
          .mayNotAccessAnyLayer()
          .whereLayer("testkit")
          .mayOnlyAccessLayers("api")
          .whereLayer("models")
          .mayOnlyAccessLayers("api")
          .whereLayer("ingest")
          .mayOnlyAccessLayers("api")
          .whereLayer("engine")
          .mayOnlyAccessLayers("api")
          .whereLayer("stages")
          .mayOnlyAccessLayers("api", "models")
          .whereLayer("compare")
          .mayOnlyAccessLayers("api")
          .whereLayer("reports")
          .mayOnlyAccessLayers("api")
          .whereLayer("app")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule apiStandsOnTheJdkAlone =
      classes()
          .that()
          .resideInAPackage("org.parallax.api..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.parallax.api..", "java..", "org.jspecify.annotations..")
          .allowEmptyShould(true);
}
