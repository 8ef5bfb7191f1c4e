package org.skinweek.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.Slice;
import java.util.List;
import java.util.stream.Stream;

/** The rooms of the window: the kit, what several pages share, and the pages, which do not know one another. */
final class PageRooms {
    private static final String UI = "org.skinweek.ui.";
    /** What pages may use. Every other package of the window is a page, or the shell around them. */
    private static final List<String> SHARED = List.of(
            "evidence",
            "find",
            "history",
            "introduction",
            "kit",
            "notice",
            "page",
            "print",
            "photo",
            "product",
            "rules",
            "schedule",
            "share",
            "skin",
            "theme");

    private PageRooms() {}

    static Stream<ArchRule> rules() {
        return Stream.of(apart(), sharedBelowPages(), kitBelowAll(), plainViewModels(), noEndlessAnimation());
    }

    /** What two pages share belongs to the kit or to a shared room. */
    static ArchRule apart() {
        return slices().matching(UI + "(*)..")
                .that(DescribedPredicate.describe("are pages", PageRooms::isPage))
                .should()
                .notDependOnEachOther()
                .because("what two pages share belongs to a room below them");
    }

    private static ArchRule sharedBelowPages() {
        return noClasses()
                .that(areShared())
                .should()
                .dependOnClassesThat(resideInAPackage(UI + "*..").and(not(areShared())))
                .because("pages use shared rooms, never the other way round");
    }

    private static ArchRule kitBelowAll() {
        return noClasses()
                .that()
                .resideInAPackage(UI + "kit")
                .should()
                .dependOnClassesThat(resideInAPackage("org.skinweek.ui..").and(not(resideInAPackage(UI + "kit"))))
                .because("the kit knows no page and nothing of skin care");
    }

    /** View models can be tested without a window. */
    static ArchRule plainViewModels() {
        return noClasses()
                .that()
                .resideInAPackage("org.skinweek.ui..")
                .and()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
                .because("a view model knows no controls");
    }

    /** What happens at intervals has a timer; what moves once has a transition. */
    static ArchRule noEndlessAnimation() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.animation.Timeline")
                .because("while an animation runs, JavaFX makes sixty pulses a second for nothing");
    }

    private static boolean isPage(Slice slice) {
        return !SHARED.contains(slice.getNamePart(1));
    }

    private static DescribedPredicate<JavaClass> areShared() {
        return resideInAnyPackage(SHARED.stream().map(room -> UI + room + "..").toArray(String[]::new));
    }
}
