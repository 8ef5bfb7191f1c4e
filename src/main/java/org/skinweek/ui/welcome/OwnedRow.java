package org.skinweek.ui.welcome;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.routine.Form;
import org.skinweek.rules.Flag;
import org.skinweek.rules.RuleBook;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.ErrorLabel;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.SegmentedChoice;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.words.Words;

/** One owned product: its name, and for a treatment its strength, whether it stays on, and whether the skin knows it. */
final class OwnedRow extends VBox {
    private static final double STRENGTH = 64;
    private static final int[] USUAL_SPF = {30, 50};
    /** From this irritation weight on skin has to get used to it. */
    private static final double NOTICED = 1;

    private final OwnedItem item;
    private final WelcomeViewModel model;
    private final Words words;
    private final Optional<Active> known;
    private final TextField strength = new TextField();
    private final TextField protection = new TextField();
    private final CheckBox months = new CheckBox();
    private final VBox against = new VBox();

    OwnedRow(OwnedItem item, WelcomeViewModel model, PageContext context) {
        this.item = item;
        this.model = model;
        this.words = context.words();
        this.known = context.catalog().active(item.kind().active());
        getStyleClass().add("owned-row");
        getChildren().add(top());
        Node details = details();
        if (details.isManaged()) {
            getChildren()
                    .addAll(
                            details,
                            new ErrorLabel(item.strength().errorProperty()),
                            new ErrorLabel(item.spf().errorProperty()),
                            against);
        }
        refresh();
    }

    OwnedItem item() {
        return item;
    }

    /** Moves focus to the first field that cannot be understood. */
    void focusWrong() {
        (item.strength().check() ? protection : strength).requestFocus();
    }

    /** True where it matters whether the skin is used to it. */
    boolean asksUse() {
        return months.getParent() != null;
    }

    /** Moves focus to the question whether the skin is used to it. */
    void focusUse() {
        months.requestFocus();
    }

    /** Shows what the rules have against the product for the skin as currently described. */
    void refresh() {
        List<Flag> flags = model.against(item);
        against.getChildren().clear();
        if (known.isEmpty()) {
            Label unknown = TextLabels.wrapped(
                    words.text("shelf.contents.partly", item.kind().name(), 1), "note");
            unknown.setGraphic(FeatherIcons.of(Feather.INFO));
            against.getChildren().add(unknown);
        }
        flags.stream().limit(1).forEach(flag -> {
            Label text = TextLabels.wrapped(
                    words.text("welcome.against", flag.rule().explanation().title()),
                    "note",
                    SeverityMark.textStyle(flag.severity()));
            text.setGraphic(SeverityMark.icon(flag.severity()));
            against.getChildren().add(text);
        });
        NodeVisibility.show(against, !against.getChildren().isEmpty());
    }

    private Node top() {
        TextField name = new TextField();
        name.textProperty().bindBidirectional(item.name().textProperty());
        name.setPromptText(item.kind().name());
        name.setAccessibleText(words.text("welcome.name.of", item.kind().name()));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button remove = FeatherIcons.button(
                Feather.X, words.text("welcome.remove", item.kind().name()), () -> model.remove(item));
        remove.getStyleClass().add("quiet");
        HBox top = new HBox(8, new ActiveBadge(known.map(Active::family).orElse(ActiveFamily.SUPPORT)), name, remove);
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private Node details() {
        FlowPane details = new FlowPane(16, 8);
        details.getStyleClass().add("owned-details");
        details.setRowValignment(javafx.geometry.VPos.CENTER);
        if (strengthMatters()) {
            details.getChildren().add(strength());
        }
        if (item.asksSpf()) {
            details.getChildren().add(spf());
        }
        if (known.map(active -> formMatters(active, model.book())).orElse(true)) {
            SegmentedChoice<Form> form = new SegmentedChoice<>(
                    words.text("welcome.form.of", item.kind().name()),
                    List.of(Form.values()),
                    value -> words.textOf("welcome.form.", value),
                    chosen -> {
                        item.formProperty().set(chosen);
                        refresh();
                    });
            form.select(item.formProperty().get());
            details.getChildren().add(form);
        }
        months.setText(words.text("welcome.used_for_months"));
        months.selectedProperty().bindBidirectional(item.usedForMonthsProperty());
        months.setAccessibleText(
                words.text("welcome.used_for_months.of", item.kind().name()));
        if (known.map(active -> active.irritationWeight() >= NOTICED).orElse(true)) {
            details.getChildren().add(months);
        }
        if (known.map(active -> active.strength().prescribedFrom() != null).orElse(true)) {
            details.getChildren().add(prescribed());
        }
        details.setManaged(!details.getChildren().isEmpty());
        return details;
    }

    private CheckBox prescribed() {
        CheckBox prescribed = new CheckBox(words.text("welcome.prescribed"));
        prescribed.setId("prescribed-" + item.kind().active());
        prescribed.setAccessibleText(
                words.text("welcome.prescribed.of", item.kind().name()));
        prescribed.selectedProperty().bindBidirectional(item.prescribedProperty());
        prescribed.selectedProperty().addListener((observable, before, now) -> refresh());
        NodeVisibility.showWhile(prescribed, item.prescribableProperty());
        return prescribed;
    }

    private boolean strengthMatters() {
        return !item.kind().strengths().isEmpty()
                || known.map(active -> !active.strength().thresholds().isEmpty())
                        .orElse(false);
    }

    /** A field for the strength, and the usual strengths to take. */
    private Node strength() {
        strength.textProperty().bindBidirectional(item.strength().textProperty());
        strength.textProperty().addListener((observable, before, now) -> refresh());
        strength.setPrefWidth(STRENGTH);
        strength.setMinWidth(STRENGTH);
        strength.setPromptText("%");
        strength.setAccessibleText(words.text("welcome.strength.of", item.kind().name()));
        item.strength().errorProperty().addListener((observable, before, now) -> strength.setAccessibleHelp(now));
        HBox box = new HBox(6, new Label(words.text("welcome.strength")), strength);
        box.setAlignment(Pos.CENTER_LEFT);
        for (double usual : item.kind().strengths()) {
            String percent = words.text("common.percent", usual);
            Button take = new ActionButton(percent, () -> item.strength().set(percent), "chip");
            take.setId("take-" + item.kind().active());
            take.setAccessibleText(
                    words.text("welcome.strength.take", item.kind().name(), percent));
            box.getChildren().add(take);
        }
        String typical = known.map(active -> active.strength().typical()).orElse("");
        if (item.kind().strengths().isEmpty() && !typical.isBlank()) {
            Label usual = TextLabels.of(words.text("welcome.strength.usual", typical), "note");
            box.getChildren().add(usual);
        }
        return box;
    }

    /** A field for the sun protection factor, and the usual ones to take. */
    private Node spf() {
        protection.textProperty().bindBidirectional(item.spf().textProperty());
        protection.setId("spf-" + item.kind().active());
        protection.setPrefWidth(STRENGTH);
        protection.setMinWidth(STRENGTH);
        protection.setAccessibleText(words.text("welcome.spf.of", item.kind().name()));
        item.spf().errorProperty().addListener((observable, before, now) -> protection.setAccessibleHelp(now));
        HBox box = new HBox(6, new Label(words.text("welcome.spf")), protection);
        box.setAlignment(Pos.CENTER_LEFT);
        for (int usual : USUAL_SPF) {
            Button take =
                    new ActionButton(String.valueOf(usual), () -> item.spf().set(String.valueOf(usual)), "chip");
            take.setAccessibleText(words.text("welcome.spf.take", item.kind().name(), usual));
            box.getChildren().add(take);
        }
        return box;
    }

    /** True where it matters whether an active stays on: a rule means it in one form only. */
    private static boolean formMatters(Active active, RuleBook book) {
        return book.rules().stream()
                .flatMap(rule -> rule.kind().subjects().stream())
                .flatMap(selector -> selector.clauses().stream())
                .anyMatch(clause -> clause.form() != null && clause.actives().contains(active.id()));
    }
}
