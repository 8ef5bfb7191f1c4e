package org.skinweek.ui.week.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.notebook.Notebook;
import org.skinweek.planner.CostTerm;
import org.skinweek.planner.Proposal;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** What changes and why, what had to give and why, and what the rules still say; each change can be kept or refused. */
final class ChangeList extends ScrollPane {
    private final PlanViewModel model;
    private final PlanTexts texts;
    private final Words words;
    private final Consumer<PlanItem> looked;
    private final Map<PlanItem, VBox> rows = new HashMap<>();
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

    void render(ShownWeek shown, PlanExplanation explained, Notebook notebook) {
        String focused = focusedId();
        content.getChildren().clear();
        rows.clear();
        String reason = texts.reason(model, shown);
        if (!reason.isEmpty()) {
            content.getChildren().add(TextLabels.wrapped(reason, "calm-card", "change-reason"));
        }
        content.getChildren().add(proof(shown, explained));
        addForced(explained);
        addGave(explained, notebook);
        String granted = texts.granted(shown, notebook);
        if (!granted.isEmpty()) {
            content.getChildren().add(TextLabels.wrapped(granted, "note"));
        }
        boolean same =
                shown.items().isEmpty() && shown.weeks() == 1 && shown.outcome().proven();
        Label count = same
                ? TextLabels.wrapped(words.text("planning.same"), "strong")
                : heading(words.text("planning.changes", shown.items().size()));
        content.getChildren().add(count);
        for (PlanItem item : shown.items()) {
            content.getChildren().add(row(item, why(item, explained), notebook, model.decision(item)));
        }
        List<PlanItem> rejected = model.rejected().stream()
                .filter(item -> !shown.items().contains(item))
                .toList();
        if (!rejected.isEmpty()) {
            content.getChildren().add(heading(words.text("planning.rejected")));
            rejected.forEach(item -> content.getChildren().add(row(item, "", notebook, PlanItem.Decision.REJECT)));
        }
        Node again = focused.isEmpty() ? null : content.lookup("#" + focused);
        if (again != null) {
            again.requestFocus();
        }
    }

    /** Which decision has focus, so that it has it again after the list is rebuilt. */
    private String focusedId() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner instanceof ToggleButton toggle
                        && toggle.getId() != null
                        && content.lookup("#" + toggle.getId()) == toggle
                ? toggle.getId()
                : "";
    }

    /** Marks one change and makes it seen. */
    void mark(PlanItem item) {
        PseudoClass marked = PseudoClass.getPseudoClass("marked");
        rows.forEach((each, row) -> row.pseudoClassStateChanged(marked, each.equals(item)));
        VBox row = rows.get(item);
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

    private void addForced(PlanExplanation explained) {
        if (!explained.forced().isEmpty()) {
            VBox box = new VBox(4, heading(words.text("planning.forced.title")));
            box.getChildren().add(TextLabels.wrapped(words.text("planning.forced.text"), "note"));
            explained.forced().forEach(text -> {
                Label line = TextLabels.wrapped(text, "small-text");
                line.setGraphic(FeatherIcons.of(Feather.ALERT_TRIANGLE, "caution-icon"));
                box.getChildren().add(line);
            });
            content.getChildren().add(box);
        }
    }

    private void addGave(PlanExplanation explained, Notebook notebook) {
        if (!explained.gave().isEmpty()) {
            VBox box = new VBox(6, heading(words.text("planning.gave.title")));
            for (PlanExplanation.Gave gave : explained.gave()) {
                box.getChildren().add(gave(gave, notebook));
            }
            content.getChildren().add(box);
        }
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

    private Node row(PlanItem item, String why, Notebook notebook, PlanItem.Decision decision) {
        String name = PlanTexts.name(item.product(), notebook);
        String full = texts.item(item, name);
        VBox text = new VBox(
                1, TextLabels.wrapped(name, "small-strong"), TextLabels.wrapped(texts.change(item), "small-text"));
        if (!why.isEmpty()) {
            text.getChildren().add(TextLabels.wrapped(texts.sentence(why), "note"));
        }
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(
                6,
                FeatherIcons.of(icon(item), "plan-icon"),
                text,
                toggle(Feather.CHECK, "planning.keep", full, item, decision, PlanItem.Decision.KEEP),
                toggle(Feather.X, "planning.reject", full, item, decision, PlanItem.Decision.REJECT));
        line.setAlignment(Pos.TOP_LEFT);
        VBox row = new VBox(line);
        row.getStyleClass().addAll("change-row", decision == PlanItem.Decision.REJECT ? "change-rejected" : "change");
        row.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> looked.accept(item));
        rows.put(item, row);
        return row;
    }

    private ToggleButton toggle(
            Feather icon, String key, String change, PlanItem item, PlanItem.Decision now, PlanItem.Decision decision) {
        ToggleButton toggle = new ToggleButton();
        toggle.setGraphic(FeatherIcons.of(icon));
        toggle.getStyleClass().addAll("icon-button", "small-icon", "decision");
        toggle.setId(Words.key(decision) + "-" + item.product() + "-"
                + item.at().day() + "-" + Words.key(item.at().session()));
        toggle.setSelected(now == decision);
        toggle.setAccessibleText(words.text(key + ".spoken", change));
        toggle.setTooltip(new Tooltip(words.text(key)));
        toggle.setOnAction(event -> model.decide(item, toggle.isSelected() ? decision : PlanItem.Decision.OPEN));
        toggle.focusedProperty().addListener((observable, before, focused) -> {
            if (focused) {
                looked.accept(item);
            }
        });
        return toggle;
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

    private static Feather icon(PlanItem item) {
        return switch (item.kind()) {
            case ADDED -> Feather.PLUS;
            case MOVED -> Feather.CALENDAR;
            case REMOVED -> Feather.MINUS;
        };
    }

    private static Label heading(String text) {
        return TextLabels.wrapped(text, "section-title", "change-heading");
    }
}
