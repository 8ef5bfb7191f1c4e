package org.skinweek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.testing.SampleNotebook;

class ShelfCommandsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Notebook notebook = SampleNotebook.withShelf()
            .plan(DayOfWeek.MONDAY, Session.EVENING, "retinol", "cream")
            .build();

    @Test
    void archivesAProductOutOfTheWeeksFromNowOnAndBackInOneStep() {
        Command command =
                ShelfCommands.archive("retinol", TODAY).apply(notebook).orElseThrow();
        Notebook after = notebook.after(command.changes());

        assertThat(after.product("retinol").orElseThrow().archived()).isTrue();
        assertThat(after.plan().on(TODAY).count("retinol")).isZero();
        assertThat(after.plan().on(TODAY).count("cream")).isEqualTo(1);
        assertThat(after.plan().on(TODAY.minusWeeks(1)).count("retinol")).isEqualTo(1);
        assertThat(after.after(command.inverse().changes())).isEqualTo(notebook);
    }

    @Test
    void addsSeveralInOneStepAndNoneThatIsThere() {
        Product one = Product.of("one", "One", Form.LEAVE_ON, ProductCategory.SERUM, List.of());
        Product two = Product.of("two", "Two", Form.LEAVE_ON, ProductCategory.SERUM, List.of());
        Product there = notebook.product("acid").orElseThrow();
        Command command =
                ShelfCommands.addAll(List.of(one, there, two)).apply(notebook).orElseThrow();
        Notebook after = notebook.after(command.changes());

        assertThat(command.arguments()).containsExactly("2");
        assertThat(after.products()).hasSize(notebook.products().size() + 2).containsValues(one, two);
        assertThat(after.after(command.inverse().changes())).isEqualTo(notebook);
        assertThat(ShelfCommands.addAll(List.of(there)).apply(notebook)).isEmpty();
    }

    @Test
    void deletesOnlyWhatNeitherDiaryNorPlanKnows() {
        assertThat(ShelfCommands.delete("retinol").apply(notebook)).isEmpty();
        assertThat(ShelfCommands.delete("acid").apply(notebook)).isPresent();
    }

    @Test
    void restoresWhatWasArchivedAndSavesOnlyChanges() {
        Notebook archived = notebook.after(ShelfCommands.archive("acid", TODAY)
                .apply(notebook)
                .orElseThrow()
                .changes());

        assertThat(ShelfCommands.restore("acid").apply(archived)).isPresent();
        assertThat(ShelfCommands.restore("acid").apply(notebook)).isEmpty();
        assertThat(ShelfCommands.save(notebook.product("acid").orElseThrow()).apply(notebook))
                .isEmpty();
    }
}
