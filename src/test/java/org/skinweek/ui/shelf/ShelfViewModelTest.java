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
import org.skinweek.routine.ProductBuilder;
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

    private ShelfContents shown() {
        return model.contentsProperty().get();
    }

    @Test
    void partsActivesFromBasics() {
        assertThat(ids(shown().actives())).containsExactlyInAnyOrder("acid", "retinol");
        assertThat(ids(shown().basics())).containsExactlyInAnyOrder("wash", "cream", "spf");
        assertThat(shown().onShelf()).isEqualTo(5);
    }

    @Test
    void anEmptyShelfSaysSo() {
        try (TestWorkspace nothing = new TestWorkspace(Notebook.EMPTY)) {
            assertThat(of(nothing).contentsProperty().get().onShelf()).isZero();
        }
    }

    @Test
    void putsAwayAndBringsBack() {
        var unused = model.archive(product("acid"));
        workspace.settle();

        assertThat(ids(shown().actives())).containsExactly("retinol");
        assertThat(shown().archived()).as("hidden until asked for").isEmpty();
        model.viewProperty().set(ShelfView.ARCHIVE);
        assertThat(ids(shown().archived())).containsExactly("acid");
        assertThat(shown().actives()).isEmpty();
        assertThat(shown().onShelf()).isEqualTo(4);

        var unusedToo = model.restore(product("acid"));
        workspace.settle();
        assertThat(shown().archived()).isEmpty();
        model.viewProperty().set(ShelfView.EVERYTHING);
        assertThat(ids(shown().actives())).contains("acid");
    }

    @Test
    void deletesOnlyWhatNeitherPlanNorDiaryKnows() {
        var unused = model.delete(product("acid"));
        var unusedToo = model.delete(product("retinol"));

        assertThat(workspace.settle().product("acid")).isEmpty();
        assertThat(workspace.settle().product("retinol")).isPresent();
        assertThat(shown().actives()).noneMatch(ShelfItem::deletable);
    }

    @Test
    void storesAChangedProduct() {
        var unused = model.save(product("cream").withWantedPerWeek(5));

        assertThat(workspace.settle().product("cream").orElseThrow().wantedPerWeek())
                .isEqualTo(5);
        assertThat(shown().basics())
                .extracting(item -> item.product().wantedPerWeek())
                .contains(5);
    }

    @Test
    void letsAWaitingProductBeginNow() {
        var unused = model.save(product("acid").withStarts(TODAY.plusWeeks(2)));
        workspace.settle();
        assertThat(shown().actives())
                .filteredOn(ShelfItem::waits)
                .extracting(ShelfItem::product)
                .hasSize(1);

        var unusedToo = model.beginNow(product("acid"));
        workspace.settle();
        assertThat(shown().actives()).noneMatch(ShelfItem::waits);
    }

    @Test
    void showsWhatEndsSoonAlone() {
        open("cream", TODAY.minusMonths(6).plusDays(5), 6);
        open("spf", TODAY.minusMonths(2), 12);
        open("wash", TODAY.minusYears(1).minusDays(1), 12);

        model.viewProperty().set(ShelfView.ENDS_SOON);

        assertThat(ids(shown().basics())).containsExactlyInAnyOrder("cream", "wash");
        assertThat(shown().actives()).isEmpty();
    }

    @Test
    void sortsByNameAndByWhatEndsFirst() {
        open("cream", TODAY.minusMonths(6).plusDays(5), 6);
        open("spf", TODAY.minusMonths(7), 6);

        model.orderProperty().set(ShelfOrder.NAME);
        assertThat(shown().basics())
                .extracting(item -> item.product().name())
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);

        model.orderProperty().set(ShelfOrder.ENDS_FIRST);
        assertThat(ids(shown().basics())).containsExactly("spf", "cream", "wash");
    }

    @Test
    void theOpenProductFollowsTheNotebookAndClosesWhenItGoes() {
        model.open(product("cream"));
        var unused = model.save(product("cream").withWantedPerWeek(5));
        workspace.settle();
        assertThat(model.openedProperty().get())
                .hasValueSatisfying(
                        item -> assertThat(item.product().wantedPerWeek()).isEqualTo(5));

        var unusedToo = model.archive(product("cream"));
        workspace.settle();
        assertThat(model.openedProperty().get()).isEmpty();
    }

    private void open(String id, LocalDate opened, int months) {
        var unused = model.save(
                ProductBuilder.from(product(id)).opened(opened, months).build());
        workspace.settle();
    }
}
