package org.skinweek.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasType.Predicates.rawType;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.stream.Stream;
import org.slf4j.Logger;

/** The house's layers as rules that a set of classes is checked against. */
final class Layers {
    private static final String ROOT = "org.skinweek.";
    /** Each layer may use those before it. */
    private static final List<String> ORDER = List.of(
            "catalog",
            "routine",
            "schedule",
            "diary",
            "label",
            "rules",
            "planner",
            "advice",
            "notebook",
            "planning",
            "reminder",
            "trends",
            "platform",
            "words",
            "store",
            "exchange",
            "knowledge",
            "print",
            "app",
            "cli",
            "ui");
    /** Plain Java: no toolkit, no storage, no JSON, no files, no clock. */
    private static final List<String> DOMAIN = List.of(
            "catalog",
            "routine",
            "schedule",
            "diary",
            "label",
            "rules",
            "planner",
            "advice",
            "notebook",
            "planning",
            "reminder",
            "trends");

    private Layers() {}

    /** One rule for each layer: it uses nothing above itself. */
    static Stream<ArchRule> order() {
        List<ArchRule> rules = new ArrayList<>();
        for (int layer = 0; layer < ORDER.size() - 1; layer++) {
            String[] above = packages(ORDER.subList(layer + 1, ORDER.size()));
            rules.add(noClasses()
                    .that()
                    .resideInAPackage(ROOT + ORDER.get(layer) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .allowEmptyShould(true)
                    .because("arrows run downwards only"));
        }
        return rules.stream();
    }

    /** Command line and window do not know each other, and the window reaches what is stored only through app. */
    static Stream<ArchRule> sides() {
        return Stream.of(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + "ui..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages(List.of("cli", "store")))
                        .allowEmptyShould(true),
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + "words..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages(List.of("store", "exchange", "knowledge", "app", "platform")))
                        .allowEmptyShould(true),
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + "platform..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages(DOMAIN))
                        .because("the platform knows nothing of skin"));
    }

    /** What the domain must not know. */
    static ArchRule plainDomain() {
        return noClasses()
                .that()
                .resideInAnyPackage(packages(DOMAIN))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..", "java.sql..", "com.fasterxml..", "java.nio.file..", "org.sqlite..", "org.slf4j..");
    }

    /** Time is an argument, everywhere but where the program is put together. */
    static Stream<ArchRule> injectedTime() {
        return Stream.of(Instant.class, LocalDate.class, LocalDateTime.class, LocalTime.class, ZonedDateTime.class)
                .map(type -> noClasses().should().callMethod(type, "now").because("time is an argument"))
                .map(ArchRule.class::cast);
    }

    /** What the computer's locale is decides about no text, number or file name but where the program is put together. */
    static ArchRule namedLocale() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "Skinweek")
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault", Locale.Category.class)
                .orShould()
                .callMethod(PrintStream.class, "printf", String.class, Object[].class)
                .orShould()
                .callConstructor(Scanner.class, InputStream.class)
                .orShould()
                .callConstructor(Scanner.class, String.class)
                .because("what is read and written is the same in every locale");
    }

    /** The domain never reads the system's clock, by whatever way. */
    static ArchRule noClockInDomain() {
        return noClasses()
                .that()
                .resideInAnyPackage(packages(DOMAIN))
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime");
    }

    /** Each outside library has one room; JSON has two, that of others' files and that of our own. */
    static Stream<ArchRule> oneRoomEach() {
        return Stream.of(
                onlyIn(List.of("ui"), "javafx..", "org.controlsfx..", "org.kordamp.."),
                onlyIn(List.of("store"), "java.sql..", "org.sqlite.."),
                onlyIn(List.of("exchange", "knowledge"), "com.fasterxml.."),
                onlyIn(List.of("exchange"), "net.fortuna.."),
                onlyIn(List.of("platform.notice"), "org.freedesktop.."),
                onlyIn(List.of("cli"), "picocli.."));
    }

    /** Messages of errors name files, and thereby where the user keeps them: a log has codes and class names. */
    static ArchRule noMessageInLog() {
        return noClasses()
                .that()
                .containAnyFieldsThat(rawType(Logger.class))
                .should()
                .callMethodWhere(target(name("getMessage").or(name("getLocalizedMessage"))))
                .because("no line of a log holds what a user wrote or where it lies");
    }

    /** No two packages need each other. */
    static ArchRule noCycles() {
        return slices().matching("org.skinweek.(**)").should().beFreeOfCycles();
    }

    private static ArchRule onlyIn(List<String> rooms, String... libraries) {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "(*)..")
                .and()
                .resideOutsideOfPackages(packages(rooms))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
    }
}
