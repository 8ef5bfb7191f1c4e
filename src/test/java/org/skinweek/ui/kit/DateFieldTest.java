package org.skinweek.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.ui.testing.TestWindow.onFront;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DateCell;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.words.Words;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class DateFieldTest {
    private final FxRobot robot = new FxRobot();

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        CalendarLocale.use(Locale.UK, DayOfWeek.MONDAY);
    }

    @ParameterizedTest
    @CsvSource({"SUNDAY, Sun", "MONDAY, Mon", "SATURDAY, Sat", "WEDNESDAY, Wed"})
    void theCalendarBeginsItsWeeksOnTheUsersFirstWeekday(DayOfWeek first, String name) throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        onFront(() -> {
            CalendarLocale.use(Locale.UK, first);
            FormField day = new FormField(text -> "");
            day.begin("25 Nov 2026");
            DateField field = new DateField(day, new Words(Locale.UK));
            stage.setScene(new Scene(new StackPane(field), 400, 500));
            stage.show();
            field.show();
            return field;
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(columns("day-name-cell")).startsWith(name).hasSize(7);
    }

    /** The texts of the cells of a kind from left to right. */
    private List<String> columns(String kind) {
        return robot
                .lookup((Node node) ->
                        node instanceof DateCell cell && cell.getStyleClass().contains(kind))
                .queryAll()
                .stream()
                .sorted(Comparator.comparing(GridPane::getColumnIndex))
                .map(node -> ((DateCell) node).getText())
                .toList();
    }
}
