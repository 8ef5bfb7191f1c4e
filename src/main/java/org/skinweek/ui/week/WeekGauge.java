package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.skinweek.rules.Severity;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.words.Words;

/** The one gauge of the week, in words: acids and scrubs, room for one more, the fullest seven days, nights of rest. */
final class WeekGauge extends HBox {
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");
    private static final int MOST_PIPS = 7;
    /** From this width on, one line has room for every fact in full. */
    private static final double WIDE_LINE = 1000;

    private final WeekTexts texts;
    private final HBox pips = new HBox(4);
    private final GaugeFact used = new GaugeFact(pips);
    private final GaugeFact room = new GaugeFact();
    private final GaugeFact fullest = new GaugeFact();
    private final GaugeFact rest = new GaugeFact();
    private final Tooltip tooltip = new Tooltip();
    private Pips shownPips = new Pips(0, 0, false);
    private boolean low;
    private @Nullable WeekBudget shown;
    private boolean toToday;
    private @Nullable LocalDate shownToday;

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
        setLow(false);
        widthProperty().addListener((observable, before, width) -> arrange());
    }

    /** Where the page is low, each fact is on one line. */
    void setLow(boolean isLow) {
        low = isLow;
        pseudoClassStateChanged(LOW, low);
        List.of(used, room, fullest, rest).forEach(fact -> fact.setInLine(low));
        arrange();
    }

    /** Shows what the week holds; nothing is said until that is known. */
    void show(WeekBoard board, @Nullable WeekFindings findings) {
        if (findings == null) {
            return;
        }
        WeekBudget budget = WeekBudget.of(board, findings);
        boolean today = budget.day().equals(board.today());
        if (budget.equals(shown) && today == toToday && board.today().equals(shownToday)) {
            return;
        }
        shown = budget;
        toToday = today;
        shownToday = board.today();
        pips(budget);
        Words words = texts.words();
        String free = budget.free()
                .map(day -> day.equals(board.today())
                        ? words.text("week.gauge.room.now")
                        : words.text("week.gauge.room.from", texts.longDay(day.getDayOfWeek())))
                .orElse(words.text("week.gauge.room.none"));
        room.show(words.text("week.gauge.room"), free, false);
        String most = words.text(
                "week.gauge.fullest.value",
                budget.most(),
                budget.limit(),
                texts.longDay(budget.fullest().getDayOfWeek()));
        fullest.show(words.text("week.gauge.fullest"), most, budget.mostOver());
        String rests = words.text(
                budget.restGoal() == 0 ? "week.gauge.rest.free" : "week.gauge.rest.value",
                budget.rests(),
                budget.restGoal());
        rest.show(words.text("week.gauge.rest"), rests, false);
        String spoken = words.text(
                "week.gauge.spoken",
                days(budget),
                left(budget),
                words.text("week.gauge.logged", budget.logged(), Math.max(0, budget.used() - budget.logged())),
                free,
                most,
                rests);
        tooltip.setText(spoken);
        setAccessibleText(spoken);
        arrange();
    }

    /** What says least gives way where the line is narrow. */
    private void arrange() {
        boolean narrow = low && getWidth() <= WIDE_LINE;
        NodeVisibility.show(fullest, !narrow);
        if (shown != null) {
            used.show(narrow ? texts.words().text("week.gauge.short") : days(shown), left(shown), shown.over());
        }
    }

    private String days(WeekBudget budget) {
        return texts.words()
                .text(
                        toToday ? "week.gauge.today" : "week.gauge.to",
                        texts.longDay(budget.day().getDayOfWeek()));
    }

    private String left(WeekBudget budget) {
        double left = budget.limit() - budget.used();
        String key = budget.over() ? "over" : left > 0 ? "left" : "full";
        return texts.words().text("week.gauge." + key, budget.used(), budget.limit(), Math.abs(left));
    }

    private void pips(WeekBudget budget) {
        int limit = (int) Math.max(1, Math.min(MOST_PIPS, Math.round(budget.limit())));
        int filled = (int) Math.ceil(Math.min(budget.used(), MOST_PIPS));
        Pips now = new Pips(Math.max(limit, filled), filled, budget.over());
        if (now.equals(shownPips)) {
            return;
        }
        shownPips = now;
        List<Node> all = new ArrayList<>();
        for (int i = 0; i < now.all(); i++) {
            Region pip = new Region();
            pip.getStyleClass().add("pip");
            pip.pseudoClassStateChanged(FILLED, i < filled);
            all.add(pip);
        }
        if (now.over()) {
            all.add(SeverityMark.icon(Severity.CAUTION));
        }
        pips.getChildren().setAll(all);
    }

    /** The signs beside the sentence. */
    private record Pips(int all, int filled, boolean over) {}
}
