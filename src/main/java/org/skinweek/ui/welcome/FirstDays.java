package org.skinweek.ui.welcome;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.UserSettings;
import org.skinweek.routine.Product;
import org.skinweek.rules.Flag;
import org.skinweek.rules.RuleKind;
import org.skinweek.rules.Severity;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/** The first week: care by session, treatments by day, and what is left out and why. */
final class FirstDays extends VBox {
    private static final int DAYS = 7;
    private static final double DAY_WIDTH = 92;

    private final WelcomeViewModel.Draft draft;
    private final Words words;
    private final ProductTexts texts;
    private final DayOfWeek firstDay;

    FirstDays(WelcomeViewModel.Draft draft, UserSettings settings, PageContext context) {
        this.draft = draft;
        this.words = context.words();
        this.texts = new ProductTexts(context.catalog(), words);
        this.firstDay = settings.firstDayOfWeek();
        getStyleClass().add("first-week");
        addDaily(Session.MORNING, Feather.SUN);
        addDaily(Session.EVENING, Feather.MOON);
        if (draft.laid().plan().placements().stream()
                .anyMatch(placement -> !daily(placement.product(), placement.session()))) {
            getChildren().add(days());
        }
        Map<Product, Optional<Flag>> leftOut = draft.laid().leftOut();
        if (!leftOut.isEmpty()) {
            getChildren().add(leftOut(leftOut));
        }
    }

    /** What is used in that session of every day, said once. */
    private void addDaily(Session session, Feather icon) {
        String names = names(product -> daily(product.id(), session));
        if (!names.isEmpty()) {
            String key = session == Session.MORNING ? "welcome.week.mornings" : "welcome.week.evenings";
            Label care = TextLabels.wrapped(words.text(key, names));
            care.setGraphic(FeatherIcons.of(icon));
            getChildren().add(care);
        }
    }

    private boolean daily(String product, Session session) {
        return Arrays.stream(DayOfWeek.values())
                .allMatch(day -> on(day, session).contains(product));
    }

    /** What is used on some days only. */
    private Node days() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("first-week-days");
        ColumnConstraints day = new ColumnConstraints(DAY_WIDTH);
        ColumnConstraints half = new ColumnConstraints(0, 200, Double.MAX_VALUE);
        half.setHgrow(Priority.ALWAYS);
        half.setPercentWidth(-1);
        grid.getColumnConstraints().addAll(day, half, half);
        Label morning = new Label(words.text("common.session.morning"), FeatherIcons.of(Feather.SUN));
        Label evening = new Label(words.text("common.session.evening"), FeatherIcons.of(Feather.MOON));
        List.of(morning, evening).forEach(label -> label.getStyleClass().add("note"));
        grid.addRow(0, new Label(), morning, evening);
        for (int i = 0; i < DAYS; i++) {
            DayOfWeek weekday = firstDay.plus(i);
            Label name = TextLabels.of(weekday.getDisplayName(TextStyle.FULL_STANDALONE, words.locale()), "strong");
            grid.addRow(i + 1, name, cell(weekday, Session.MORNING), cell(weekday, Session.EVENING));
        }
        return grid;
    }

    private Label cell(DayOfWeek day, Session session) {
        String names = names(
                product -> !daily(product.id(), session) && on(day, session).contains(product.id()));
        boolean rest = names.isEmpty() && session == Session.EVENING;
        return TextLabels.wrapped(rest ? words.text("welcome.week.rest") : names, rest ? "note" : "plain");
    }

    private List<String> on(DayOfWeek day, Session session) {
        return draft.laid().plan().products(day, session);
    }

    private String names(Predicate<Product> wanted) {
        return texts
                .layering()
                .sorted(draft.products().stream().filter(wanted).collect(Collectors.toCollection(ArrayList::new)))
                .stream()
                .map(Product::name)
                .collect(Collectors.joining(words.text("welcome.week.next")));
    }

    private Node leftOut(Map<Product, Optional<Flag>> leftOut) {
        VBox list = new VBox(TextLabels.wrapped(words.text("welcome.left_out.title"), "strong"));
        list.getStyleClass().add("left-out");
        leftOut.forEach((product, flag) -> {
            Label name = TextLabels.wrapped(product.name(), "strong");
            name.setGraphic(SeverityMark.icon(flag.map(Flag::severity).orElse(Severity.TIP)));
            list.getChildren().add(new VBox(2, name, TextLabels.wrapped(reason(flag))));
        });
        return list;
    }

    private String reason(Optional<Flag> flag) {
        if (flag.isEmpty()) {
            return words.text("welcome.left_out.not_yet");
        }
        RuleKind kind = flag.get().rule().kind();
        String reason = flag.get().rule().explanation().reason();
        if (kind.missing().isPresent()) {
            return words.text("welcome.left_out.needs");
        }
        if (kind.forbidsEachUse()) {
            return words.text("welcome.left_out.because", reason);
        }
        return flag.get().bound() == 0
                ? words.text("welcome.left_out.none")
                : words.text("welcome.left_out.full", reason);
    }
}
