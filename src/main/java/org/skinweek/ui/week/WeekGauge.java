package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.rules.Severity;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The one gauge of the week, in words: acids and scrubs used, room for more, the fullest seven days, nights of rest. */
final class WeekGauge extends HBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final int MOST_PIPS = 7;
    /** From this width on, one line has room for every fact in full. */
    private static final double WIDE_LINE = 1000;

    private final WeekTexts texts;
    private final HBox pips = new HBox(4);
    private final Fact used = new Fact(pips);
    private final Fact room = new Fact(null);
    private final Fact fullest = new Fact(null);
    private final Fact rest = new Fact(null);
    private final Tooltip tooltip = new Tooltip();

    WeekGauge(WeekTexts texts) {
        this.texts = texts;
        getStyleClass().add("week-gauge");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        pips.setAlignment(Pos.CENTER_LEFT);
        used.getStyleClass().add("first");
        getChildren().addAll(used, room, fullest, rest);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        Tooltip.install(this, tooltip);
        widthProperty().addListener((observable, before, width) -> narrow(width.doubleValue()));
    }

    /** Where the page is low, each fact is on one line. */
    void setLow(boolean low) {
        pseudoClassStateChanged(LOW, low);
        List.of(used, room, fullest, rest).forEach(fact -> fact.setLow(low));
        narrow(getWidth());
    }

    /** What says least gives way where the line is narrow. */
    private void narrow(double width) {
        boolean low = getPseudoClassStates().contains(LOW);
        NodeVisibility.show(fullest, !low || width > WIDE_LINE);
        used.shorten(low && width <= WIDE_LINE);
    }

    /** Shows what the week holds; nothing is said until that is known. */
    void show(WeekBoard board, @Nullable WeekFindings findings) {
        if (findings == null) {
            return;
        }
        Words words = texts.words();
        WeekBudget budget = WeekBudget.of(board, findings);
        boolean toToday = budget.day().equals(board.today());
        used.show(
                words.text(
                        toToday ? "week.gauge.today" : "week.gauge.to",
                        texts.longDay(budget.day().getDayOfWeek())),
                used(budget),
                budget.over());
        used.setShortText(words.text("week.gauge.short"));
        pips(budget);
        room.show(words.text("week.gauge.room"), free(budget, board), false);
        fullest.show(
                words.text("week.gauge.fullest"),
                words.text(
                        "week.gauge.fullest.value",
                        budget.most(),
                        budget.limit(),
                        texts.longDay(budget.fullest().getDayOfWeek())),
                budget.mostOver());
        rest.show(
                words.text("week.gauge.rest"),
                words.text(
                        budget.restGoal() == 0 ? "week.gauge.rest.free" : "week.gauge.rest.value",
                        budget.rests(),
                        budget.restGoal()),
                false);
        String spoken = words.text(
                "week.gauge.spoken",
                used.text(),
                words.text("week.gauge.logged", budget.logged(), Math.max(0, budget.used() - budget.logged())),
                room.text(),
                fullest.text(),
                rest.text());
        tooltip.setText(spoken);
        setAccessibleText(spoken);
    }

    private String used(WeekBudget budget) {
        Words words = texts.words();
        if (budget.over()) {
            return words.text("week.gauge.over", budget.used(), budget.limit(), budget.used() - budget.limit());
        }
        String key = budget.used() == 0 ? "none" : budget.used() + 1 > budget.limit() ? "full" : "used";
        return words.text("week.gauge." + key, budget.used(), budget.limit());
    }

    private String free(WeekBudget budget, WeekBoard board) {
        Words words = texts.words();
        return budget.free()
                .map(day -> day.equals(board.today())
                        ? words.text("week.gauge.room.now")
                        : words.text("week.gauge.room.from", day(day)))
                .orElse(words.text("week.gauge.room.none"));
    }

    private String day(LocalDate day) {
        return texts.longDay(day.getDayOfWeek());
    }

    private void pips(WeekBudget budget) {
        int limit = (int) Math.max(1, Math.min(MOST_PIPS, Math.round(budget.limit())));
        int filled = (int) Math.ceil(Math.min(budget.used(), MOST_PIPS));
        List<Node> all = new ArrayList<>();
        for (int i = 0; i < Math.max(limit, filled); i++) {
            Region pip = new Region();
            pip.getStyleClass().add("pip");
            pip.pseudoClassStateChanged(PseudoClass.getPseudoClass("filled"), i < filled);
            all.add(pip);
        }
        if (budget.over()) {
            all.add(SeverityMark.icon(Severity.CAUTION));
        }
        pips.getChildren().setAll(all);
    }

    /** A label and what it says, one under the other or side by side. */
    private static final class Fact extends HBox {
        private final Label label = TextLabels.of("", "note");
        private final Label value = TextLabels.of("", "small-strong");
        private final @Nullable Node picture;
        private boolean low;
        private boolean shortened;
        private String full = "";
        private String brief = "";

        Fact(@Nullable Node picture) {
            this.picture = picture;
            getStyleClass().add("gauge-fact");
            setAlignment(Pos.CENTER_LEFT);
            setMinWidth(0);
            label.setMinWidth(0);
            value.setMinWidth(0);
            HBox.setHgrow(this, Priority.SOMETIMES);
            arrange();
        }

        void show(String text, String said, boolean over) {
            full = text;
            say();
            value.setText(said);
            pseudoClassStateChanged(OVER, over);
        }

        String text() {
            return full + ": " + value.getText();
        }

        void setShortText(String text) {
            brief = text;
            say();
        }

        void shorten(boolean isShort) {
            shortened = isShort;
            say();
        }

        private void say() {
            label.setText(shortened && !brief.isEmpty() ? brief : full);
        }

        void setLow(boolean isLow) {
            if (low != isLow) {
                low = isLow;
                arrange();
            }
        }

        private void arrange() {
            HBox said = picture == null ? new HBox(value) : new HBox(8, picture, value);
            said.setAlignment(Pos.CENTER_LEFT);
            if (low) {
                HBox line = new HBox(8, label, said);
                line.setAlignment(Pos.CENTER_LEFT);
                getChildren().setAll(line);
            } else {
                getChildren().setAll(new VBox(label, said));
            }
        }
    }
}
