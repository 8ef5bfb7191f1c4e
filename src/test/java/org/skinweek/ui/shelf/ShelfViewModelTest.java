package org.skinweek.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.app.UserClock;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.testing.SmallCatalog;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.words.Words;

class ShelfViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final TestWorkspace workspace = new TestWorkspace(SampleNotebook.withShelf()
            .plan(DayOfWeek.WEDNESDAY, Session.EVENING, "retinol")
            .build());
    private final ShelfViewModel model = of(workspace);

    private static ShelfViewModel of(TestWorkspace workspace) {
        UserClock clock = UserClock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new ShelfViewModel(workspace.workspace(), SmallCatalog.create(), clock, new Words(Locale.UK));
    }

    private Product product(String id) {
        return workspace.workspace().notebook().product(id).orElseThrow();
    }

    private static List<String> ids(List<ShelfItem> items) {
        return items.stream().map(item -> item.product().id()).toList();
    }

    @BeforeEach
    void attach() {
        model.attach();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void partsTreatmentsFromCare() {
        assertThat(ids(model.treatments())).containsExactlyInAnyOrder("acid", "retinol");
        assertThat(ids(model.care())).containsExactlyInAnyOrder("wash", "cream", "spf");
        assertThat(model.emptyProperty().get()).isFalse();
    }

    @Test
    void anEmptyShelfSaysSo() {
        try (TestWorkspace nothing = new TestWorkspace(Notebook.EMPTY)) {
            assertThat(of(nothing).emptyProperty().get()).isTrue();
        }
    }

    @Test
    void putsAwayAndBringsBack() {
        var unused = model.archive(product("acid"));
        workspace.settle();

        assertThat(ids(model.treatments())).containsExactly("retinol");
        assertThat(model.hasArchivedProperty().get()).isTrue();
        assertThat(model.archive()).as("hidden until asked for").isEmpty();
        model.showArchivedProperty().set(true);
        assertThat(ids(model.archive())).containsExactly("acid");

        var unusedToo = model.restore(product("acid"));
        workspace.settle();
        assertThat(ids(model.treatments())).contains("acid");
        assertThat(model.hasArchivedProperty().get()).isFalse();
    }

    @Test
    void deletesOnlyWhatNeitherPlanNorDiaryKnows() {
        var unused = model.delete(product("acid"));
        var unusedToo = model.delete(product("retinol"));

        assertThat(workspace.settle().product("acid")).isEmpty();
        assertThat(workspace.settle().product("retinol")).isPresent();
        assertThat(model.treatments()).noneMatch(ShelfItem::deletable);
    }

    @Test
    void storesAChangedProduct() {
        var unused = model.save(product("cream").withWantedPerWeek(5));

        assertThat(workspace.settle().product("cream").orElseThrow().wantedPerWeek())
                .isEqualTo(5);
        assertThat(model.care())
                .extracting(item -> item.product().wantedPerWeek())
                .contains(5);
    }

    @Test
    void letsAWaitingProductBeginNow() {
        var unused = model.save(product("acid").withStarts(TODAY.plusWeeks(2)));
        workspace.settle();
        assertThat(model.treatments())
                .filteredOn(ShelfItem::waits)
                .extracting(ShelfItem::product)
                .hasSize(1);

        var unusedToo = model.beginNow(product("acid"));
        workspace.settle();
        assertThat(model.treatments()).noneMatch(ShelfItem::waits);
    }
}
