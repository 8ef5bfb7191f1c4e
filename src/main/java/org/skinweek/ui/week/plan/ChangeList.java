package org.skinweek.ui.week.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.notebook.Notebook;
import org.skinweek.planner.CostTerm;
import org.skinweek.planner.Proposal;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.ui.kit.DirectScroll;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.PaneChildren;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** What changes and why, what had to give and why, and what the rules still say; each change can be kept or refused. */
final class ChangeList extends DirectScroll {
    private final PlanViewModel model;
    private final PlanTexts texts;
    private final Words words;
    private final Consumer<PlanItem> looked;
    private final Map<PlanItem, ChangeRow> rows = new HashMap<>();
    /** All that were ever made: those of one week show the changes of the next. */
    private final List<ChangeRow> made = new ArrayList<>();

    private final Label count = TextLabels.wrapped("", "section-title", "change-heading");
    private List<Object> headTold = List.of();
    private List<Node> head = List.of();
    private int used;
    private final VBox content = new VBox();

    /**
     * A list.
     *
     * @param looked called when the user looks at a change
     */
    ChangeList(PlanViewModel model, PlanTexts texts, Consumer<PlanItem> looked) {
        this.model = model;
        this.texts = texts;
        this.words = texts.words();
        this.looked = looked;
        content.getStyleClass().add("change-list");
        getStyleClass().add("change-panel");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /** Shows what changes; what says the same as before stays as it is. */
    void render(ShownWeek shown, PlanExplanation explained, Notebook notebook) {
        Optional<FocusedDecision> focused = focused();
        String reason = texts.reason(model, shown);
        String granted = texts.granted(shown, notebook);
        List<Object> told = List.of(
                shown.outcome(), reason, texts.proven(shown), texts.meaning(shown, explained), explained, granted);
        if (!told.equals(headTold)) {
            headTold = told;
            head = head(shown, explained, notebook, reason, granted);
        }
        rows.clear();
        used = 0;
        List<Node> all = new ArrayList<>(head);
        boolean same =
                shown.items().isEmpty() && shown.weeks() == 1 && shown.outcome().proven();
        count.setText(
                same
                        ? words.text("planning.same")
                        : words.text("planning.changes", shown.items().size()));
        if (same != count.getStyleClass().contains("strong")) {
            count.getStyleClass().removeAll("strong", "section-title", "change-heading");
            count.getStyleClass().addAll(same ? List.of("strong") : List.of("section-title", "change-heading"));
        }
        all.add(count);
        for (PlanItem item : shown.items()) {
            all.add(row(item, why(item, explained), notebook, model.decision(item)));
        }
        List<PlanItem> rejected = model.rejected().stream()
                .filter(item -> !shown.items().contains(item))
                .toList();
        if (!rejected.isEmpty()) {
            all.add(heading(words.text("planning.rejected")));
            rejected.forEach(item -> all.add(row(item, "", notebook, PlanItem.Decision.REJECT)));
        }
        PaneChildren.put(content, all);
        focused.ifPresent(this::focus);
    }

    /** What stands above the changes. */
    private List<Node> head(
            ShownWeek shown, PlanExplanation explained, Notebook notebook, String reason, String granted) {
        List<Node> told = new ArrayList<>();
        if (!reason.isEmpty()) {
            told.add(TextLabels.wrapped(reason, "calm-card", "change-reason"));
        }
        told.add(proof(shown, explained));
        forced(explained).ifPresent(told::add);
        gave(explained, notebook).ifPresent(told::add);
        if (!granted.isEmpty()) {
            told.add(TextLabels.wrapped(granted, "note"));
        }
        return told;
    }

    /** A decision that has focus, and what it is about. */
    private record FocusedDecision(String product, PlanItem.At at, PlanItem.Decision decision) {}

    /** Which decision has focus, so that it has it again when its change is in another row. */
    private Optional<FocusedDecision> focused() {
        for (ChangeRow row : made) {
            PlanItem.Decision decision = row.focused();
            if (decision != null) {
                return Optional.of(
                        new FocusedDecision(row.item().product(), row.item().at(), decision));
            }
        }
        return Optional.empty();
    }

    private void focus(FocusedDecision before) {
        rows.values().stream()
                .filter(row -> row.item().product().equals(before.product())
                        && row.item().at().equals(before.at()))
                .findFirst()
                .ifPresent(row -> row.focus(before.decision()));
    }

    /** Marks one change and makes it seen. */
    void mark(PlanItem item) {
        PseudoClass marked = PseudoClass.getPseudoClass("marked");
        rows.forEach((each, row) -> row.pseudoClassStateChanged(marked, each.equals(item)));
        ChangeRow row = rows.get(item);
        double hidden = content.getHeight() - getViewportBounds().getHeight();
        if (row != null && hidden > 0) {
            setVvalue(Math.max(0, Math.min(1, (row.getBoundsInParent().getMinY() - 8) / hidden)));
        }
    }

    private Node proof(ShownWeek shown, PlanExplanation explained) {
        boolean proven = shown.outcome().proven();
        Label title =
                new Label(texts.proven(shown), FeatherIcons.of(proven ? Feather.AWARD : Feather.CLOCK, "accent-icon"));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        DisclosureLink weighed = new DisclosureLink(words.text("planning.weighed"), words, () -> weighed(shown));
        VBox box = new VBox(4, title, TextLabels.wrapped(texts.meaning(shown, explained), "note"), weighed);
        box.getStyleClass().add("proof");
        return box;
    }

    /** What makes this week better than others, in the order in which it counts. */
    private Node weighed(ShownWeek shown) {
        Proposal first = shown.outcome().stages().get(0).proposal();
        VBox list = new VBox(2);
        list.getStyleClass().add("weighed");
        for (CostTerm term : first.task().objective().order()) {
            String key = "planning.weighed." + Words.key(term);
            list.getChildren()
                    .add(TextLabels.wrapped(words.text(key, first.cost().of(term)), "small-text"));
        }
        return list;
    }

    private Optional<Node> forced(PlanExplanation explained) {
        if (explained.forced().isEmpty()) {
            return Optional.empty();
        }
        VBox box = new VBox(4, heading(words.text("planning.forced.title")));
        box.getChildren().add(TextLabels.wrapped(words.text("planning.forced.text"), "note"));
        explained.forced().forEach(text -> {
            Label line = TextLabels.wrapped(text, "small-text");
            line.setGraphic(FeatherIcons.of(Feather.ALERT_TRIANGLE, "caution-icon"));
            box.getChildren().add(line);
        });
        return Optional.of(box);
    }

    private Optional<Node> gave(PlanExplanation explained, Notebook notebook) {
        if (explained.gave().isEmpty()) {
            return Optional.empty();
        }
        VBox box = new VBox(6, heading(words.text("planning.gave.title")));
        for (PlanExplanation.Gave gave : explained.gave()) {
            box.getChildren().add(gave(gave, notebook));
        }
        return Optional.of(box);
    }

    /** What a wish got, why not more, and a button that makes room. */
    private Node gave(PlanExplanation.Gave gave, Notebook notebook) {
        String why = gave.why().isEmpty() ? words.text("planning.gave.looking") : gave.why();
        VBox card = new VBox(
                2,
                TextLabels.wrapped(texts.gave(gave, PlanTexts.name(gave.product(), notebook)), "small-strong"),
                TextLabels.wrapped(why, "note"));
        card.getStyleClass().add("gave-card");
        PlanExplanation.Offer offer = gave.room();
        if (offer != null && model.asked().canWish()) {
            Button room = new Button(words.beginning(offer.text()));
            room.setId("room-" + gave.product());
            room.setWrapText(true);
            room.setMaxWidth(Double.MAX_VALUE);
            room.setOnAction(event -> model.makeRoom(offer.room()));
            card.getChildren().addAll(TextLabels.wrapped(words.text("planning.room"), "small-text", "gave-room"), room);
        }
        return card;
    }

    /** A row of those that were there before, as long as there are any, and new ones after that. */
    private ChangeRow row(PlanItem item, String why, Notebook notebook, PlanItem.Decision decision) {
        ChangeRow.Said said = new ChangeRow.Said(item, PlanTexts.name(item.product(), notebook), why, decision);
        if (used == made.size()) {
            made.add(new ChangeRow(said, texts, looked, model::decide));
        }
        ChangeRow row = made.get(used++);
        row.show(said);
        rows.put(item, row);
        return row;
    }

    /** Why something leaves where it leaves, else why it is where it comes to. */
    private static String why(PlanItem item, PlanExplanation explained) {
        String product = item.product();
        return item.removed().stream()
                .map(at -> explained.leaving().getOrDefault(placement(product, at), ""))
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .or(() -> item.added().stream()
                        .findFirst()
                        .map(at -> explained.why().getOrDefault(placement(product, at), "")))
                .orElse("");
    }

    private static WeekPlacement placement(String product, PlanItem.At at) {
        return new WeekPlacement(at.day().getDayOfWeek(), at.session(), product);
    }

    private static Label heading(String text) {
        return TextLabels.wrapped(text, "section-title", "change-heading");
    }
}
