package org.skinweek.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinweek.rules.DeliberateViolation;
import org.skinweek.ui.diary.DiaryPage;
import org.skinweek.ui.today.DeliberateViewModel;

/** The layers of the house hold, and the rules that say so bite. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.skinweek");
    private static final JavaClasses VIOLATION = new ClassFileImporter().importClasses(DeliberateViolation.class);

    static Stream<ArchRule> rules() {
        return Stream.of(
                        Layers.order(),
                        Layers.sides(),
                        Stream.of(
                                Layers.plainDomain(),
                                Layers.noClockInDomain(),
                                Layers.noMessageInLog(),
                                Layers.namedLocale(),
                                Layers.noCycles()),
                        Layers.injectedTime(),
                        Layers.oneRoomEach(),
                        PageRooms.rules())
                .flatMap(all -> all);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(PROGRAM);
    }

    @Test
    void aDomainClassThatQueriesADatabaseIsCaught() {
        assertThat(Layers.plainDomain().evaluate(VIOLATION).hasViolation()).isTrue();
        assertThat(Layers.oneRoomEach().filter(rule -> rule.evaluate(VIOLATION).hasViolation()))
                .hasSize(1);
    }

    @Test
    void aDomainClassThatUsesTheAppIsCaught() {
        assertThat(Layers.order().filter(rule -> rule.evaluate(VIOLATION).hasViolation()))
                .hasSize(1);
    }

    @Test
    void aClassThatAsksTheSystemForTheTimeIsCaught() {
        assertThat(Layers.injectedTime().filter(rule -> rule.evaluate(VIOLATION).hasViolation()))
                .hasSize(1);
        assertThat(Layers.noClockInDomain().evaluate(VIOLATION).hasViolation()).isTrue();
    }

    @Test
    void aClassThatAsksForTheComputersLocaleIsCaught() {
        assertThat(Layers.namedLocale().evaluate(VIOLATION).hasViolation()).isTrue();
    }

    @Test
    void aPageThatUsesAnotherPageIsCaught() {
        JavaClasses pages = new ClassFileImporter().importClasses(DeliberateViewModel.class, DiaryPage.class);
        assertThat(PageRooms.apart().evaluate(pages).hasViolation()).isTrue();
    }

    @Test
    void aViewModelThatUsesControlsIsCaught() {
        JavaClasses model = new ClassFileImporter().importClasses(DeliberateViewModel.class);
        assertThat(PageRooms.plainViewModels().evaluate(model).hasViolation()).isTrue();
    }

    @Test
    void anAnimationThatMayNeverEndIsCaught() {
        JavaClasses model = new ClassFileImporter().importClasses(DeliberateViewModel.class);
        assertThat(PageRooms.noEndlessAnimation().evaluate(model).hasViolation())
                .isTrue();
    }
}
