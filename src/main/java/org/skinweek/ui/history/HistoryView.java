package org.skinweek.ui.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.skinweek.diary.PackUses;
import org.skinweek.diary.SkipReason;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.trends.PlannedAndDone;
import org.skinweek.trends.ProductHistory;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.skin.SkinFeelings;
import org.skinweek.words.Words;

/** Everything that the diary tells of one product, from how often it was used to how the skin felt afterwards. */
final class HistoryView extends VBox {
    private final Words words;
    private final ProductHistory history;
    private final HistoryWords texts;

    /**
     * The history of a product.
     *
     * @param packs how often each of its packs was used
     * @param openDay shows a day in the diary
     */
    HistoryView(ProductHistory history, PackUses packs, Words words, Consumer<LocalDate> openDay) {
        this.words = words;
        this.history = history;
        this.texts = new HistoryWords(words, history);
        getStyleClass().add("history");
        getChildren().add(facts(openDay));
        if (history.uses() == 0) {
            getChildren().add(TextLabels.wrapped(words.text("history.empty"), "note"));
        }
        addPlanned();
        addLeftOut();
        addPacks(packs);
        addSkin();
    }

    private Node facts(Consumer<LocalDate> openDay) {
        FigureTable table = new FigureTable(words);
        table.fact(words.text("history.uses.label"), TextLabels.wrapped(texts.uses()));
        history.lastUse().ifPresent(last -> table.fact(words.text("history.last.label"), last(last, openDay)));
        texts.introduced()
                .ifPresent(day -> table.fact(words.text("history.introduced.label"), TextLabels.wrapped(day)));
        table.fact(words.text("history.weeks.label"), TextLabels.wrapped(texts.weeksUsed()));
        table.fact(words.text("history.ramp.label"), TextLabels.wrapped(texts.ramp()));
        return table;
    }

    private Node last(LocalDate last, Consumer<LocalDate> openDay) {
        Hyperlink link = new Hyperlink(texts.day(last));
        link.setId("history-last");
        link.setAccessibleText(words.text("history.last.spoken", link.getText()));
        link.setOnAction(event -> openDay.accept(last));
        return new VBox(2, link, TextLabels.wrapped(texts.since(), "note"));
    }

    private void addPlanned() {
        boolean nothing = history.weeks().stream().allMatch(week -> week.planned() + week.done() == 0)
                && history.spans().stream().allMatch(span -> span.planned() + span.done() == 0);
        if (nothing) {
            return;
        }
        FigureTable table = new FigureTable(words);
        table.head(
                words.text("history.span.label"),
                history.spans().stream()
                        .map(span -> words.text("history.span", weeks(span)))
                        .toList());
        row(table, "history.planned", PlannedAndDone::planned);
        row(table, "history.done", PlannedAndDone::done);
        row(table, "history.left_out", PlannedAndDone::leftOut);
        row(table, "history.unlogged", PlannedAndDone::unlogged);
        HistoryStrip strip = new HistoryStrip(history.weeks(), texts.strip());
        BorderPane ends = new BorderPane();
        ends.setLeft(TextLabels.of(texts.week(history.weeks().get(0)), "note"));
        ends.setRight(TextLabels.of(words.text("history.strip.now"), "note"));
        DisclosureLink asTable = new DisclosureLink(words.text("history.strip.table"), words, this::weekTable);
        asTable.setId("history-weeks");
        part(
                "history.planned.title",
                table,
                TextLabels.wrapped(words.text("history.strip", history.weeks().size()), "note"),
                strip,
                ends,
                asTable);
    }

    private static int weeks(PlannedAndDone span) {
        return (int) (span.last().toEpochDay() - span.first().toEpochDay() + 1) / 7;
    }

    private void row(FigureTable table, String key, ToIntFunction<PlannedAndDone> figure) {
        table.row(
                words.text(key),
                history.spans().stream().map(figure::applyAsInt).toList());
    }

    private Node weekTable() {
        FigureTable table = new FigureTable(words);
        table.head(
                words.text("history.strip.week"), List.of(words.text("history.planned"), words.text("history.done")));
        for (int i = history.weeks().size() - 1; i >= 0; i--) {
            PlannedAndDone week = history.weeks().get(i);
            table.row(texts.week(week), List.of(week.planned(), week.done()));
        }
        return table;
    }

    private void addLeftOut() {
        List<Node> reasons = new ArrayList<>();
        Arrays.stream(SkipReason.values())
                .filter(history.leftOut()::containsKey)
                .map(reason -> words.text(
                        "history.left_out.reason",
                        words.textOf("diary.skip.", reason),
                        history.leftOut().getOrDefault(reason, 0)))
                .map(TextLabels::wrapped)
                .forEach(reasons::add);
        if (!reasons.isEmpty()) {
            part("history.left_out.title", reasons.toArray(Node[]::new));
        }
    }

    private void addPacks(PackUses uses) {
        List<Node> packs = new ArrayList<>();
        history.product().packs().list().stream()
                .flatMap(pack -> texts.pack(pack, uses).stream())
                .map(TextLabels::wrapped)
                .forEach(packs::add);
        if (!packs.isEmpty()) {
            part("history.packs.title", packs.toArray(Node[]::new));
        }
    }

    private void addSkin() {
        if (history.uses() == 0) {
            return;
        }
        if (!history.after().isEnough()) {
            Label few = TextLabels.wrapped(
                    words.text("history.skin.few", history.after().total(), ProductHistory.DAYS_AFTER), "note");
            part("history.skin.title", few);
            return;
        }
        FigureTable table = new FigureTable(words);
        table.head(
                words.text("history.skin.label"),
                List.of(
                        words.text("history.skin.after", ProductHistory.DAYS_AFTER),
                        words.text("history.skin.always")));
        for (Optional<SymptomLevel> level : SkinFeelings.ALL) {
            table.row(
                    words.text("diary.feeling." + SkinFeelings.key(level)),
                    List.of(history.after().of(level), history.always().of(level)));
        }
        table.row(
                words.text("history.skin.total"),
                List.of(history.after().total(), history.always().total()));
        part("history.skin.title", table, TextLabels.wrapped(words.text("history.skin.note"), "note"));
    }

    private void part(String title, Node... content) {
        VBox part = new VBox(TextLabels.of(words.text(title), "strong"));
        part.getStyleClass().add("panel-part");
        part.getChildren().addAll(content);
        getChildren().add(part);
    }
}
