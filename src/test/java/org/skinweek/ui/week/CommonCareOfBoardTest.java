package org.skinweek.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.product.CommonCare;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;

/** The heading of a lane says what every day has; only a day that differs says so itself. */
class CommonCareOfBoardTest {
    private static final BoardSlot FRIDAY_MORNING = new BoardSlot(DayOfWeek.FRIDAY, Session.MORNING);

    private final TestWorkspace workspace = new TestWorkspace(Samples.week(false));
    private final WeekViewModel model =
            Desktops.of(workspace.workspace(), Locale.UK).pages().week();

    CommonCareOfBoardTest() {
        workspace.workspace().listen(notebook -> model.refresh());
        model.refresh();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private CommonCare basics(Session session) {
        return model.boardProperty().get().care(session);
    }

    private static List<String> names(List<Product> products) {
        return products.stream().map(Product::name).toList();
    }

    private String idOf(String name) {
        return model.boardProperty().get().shelf().stream()
                .map(item -> item.product())
                .filter(product -> product.name().equals(name))
                .map(Product::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesWhatAllDaysHaveInTheOrderInWhichItIsPutOn() {
        assertThat(names(basics(Session.MORNING).products())).containsExactly("Moisturiser", "Sunscreen 50");
        assertThat(names(basics(Session.EVENING).products())).containsExactly("Gentle cleanser", "Moisturiser");
        assertThat(basics(Session.MORNING).everyDay()).isTrue();
    }

    @Test
    void aDayThatLacksSomethingIsNamedAndTheOthersStillShareIt() {
        model.remove(FRIDAY_MORNING.with(idOf("Sunscreen 50")));
        workspace.settle();

        CommonCare mornings = basics(Session.MORNING);
        assertThat(names(mornings.products())).containsExactly("Moisturiser", "Sunscreen 50");
        assertThat(mornings.everyDay()).isFalse();
        WeekBoard board = model.boardProperty().get();
        assertThat(names(mornings.missing(board.lane(FRIDAY_MORNING).care()))).containsExactly("Sunscreen 50");
        assertThat(mornings.missing(board.lane(new BoardSlot(DayOfWeek.MONDAY, Session.MORNING))
                        .care()))
                .isEmpty();
    }

    @Test
    void whatAFewDaysHaveIsNoneOfIt() {
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
            model.place(idOf("Gentle cleanser"), new BoardSlot(day, Session.MORNING));
            workspace.settle();
        }

        WeekBoard.Lane friday = model.boardProperty().get().lane(FRIDAY_MORNING);
        assertThat(names(basics(Session.MORNING).products())).doesNotContain("Gentle cleanser");
        assertThat(friday.first())
                .isNotEmpty()
                .noneMatch(card -> basics(Session.MORNING).covers(card.product()));
    }

    @Test
    void isPlannedForEveryDayAndForNoneInOneStep() {
        model.placeDaily(idOf("Gentle cleanser"), Session.MORNING, true);
        workspace.settle();
        assertThat(names(basics(Session.MORNING).products())).contains("Gentle cleanser");
        assertThat(basics(Session.MORNING).everyDay()).isTrue();

        model.placeDaily(idOf("Gentle cleanser"), Session.MORNING, false);
        workspace.settle();
        assertThat(names(basics(Session.MORNING).products())).doesNotContain("Gentle cleanser");
        assertThat(names(basics(Session.EVENING).products())).contains("Gentle cleanser");

        var undone = workspace.workspace().undo();
        workspace.settle();
        assertThat(undone).isDone();
        assertThat(names(basics(Session.MORNING).products())).contains("Gentle cleanser");
    }
}
