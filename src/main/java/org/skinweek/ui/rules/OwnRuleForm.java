package org.skinweek.ui.rules;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.collections.SetChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.Session;
import org.skinweek.rules.Severity;
import org.skinweek.ui.kit.CardColumns;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FieldErrors;
import org.skinweek.ui.kit.FormControls;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.SegmentedChoice;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.rules.OwnRuleFormModel.Lack;
import org.skinweek.words.Words;

/** The controls of a user's own rule, with the sentence that it makes above them. */
final class OwnRuleForm extends VBox {
    /** Two beside each other in a dialog. */
    private static final double PRODUCT = 190;

    private final OwnRuleFormModel model;
    private final Words words;

    OwnRuleForm(OwnRuleFormModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("plain-form");
        getChildren()
                .addAll(
                        kind(),
                        amount(),
                        counted(),
                        subject("rule.form.of", model.one(), Lack.SUBJECT),
                        NodeVisibility.showWhile(
                                subject("rule.form.with", model.other(), Lack.OTHER_SUBJECT, Lack.ITSELF),
                                is(OwnRuleKind.NEVER_TOGETHER)),
                        together(),
                        session(),
                        weekdays(),
                        severity(),
                        reason());
    }

    private Node kind() {
        var box = FormControls.dropDown(
                model.kindProperty(),
                Arrays.asList(OwnRuleKind.values()),
                kind -> words.textOf("rule.form.kind.", kind));
        box.setId("own-rule-kind");
        return new FieldBox(words.text("rule.form.kind"), box);
    }

    private Node amount() {
        TextField amount = FormControls.text(model.amount());
        amount.setId("own-rule-amount");
        FieldBox box = new FieldBox(
                words.text("rule.form.amount"), amount, model.amount().errorProperty());
        Runnable show = () -> {
            OwnRuleKind kind = model.kindProperty().get();
            box.rename(kind.hasAmount() ? words.textOf("rule.form.amount.", kind) : "");
        };
        model.kindProperty().addListener((observable, before, now) -> show.run());
        show.run();
        return NodeVisibility.showWhile(
                box,
                Bindings.createBooleanBinding(() -> model.kindProperty().get().hasAmount(), model.kindProperty()));
    }

    private Node counted() {
        List<Optional<Session>> choices =
                List.of(Optional.empty(), Optional.of(Session.MORNING), Optional.of(Session.EVENING));
        SegmentedChoice<Optional<Session>> counted = new SegmentedChoice<>(
                words.text("rule.form.counted"),
                choices,
                session -> words.text(
                        "rule.form.counted." + session.map(Words::key).orElse("both")),
                model.countedProperty()::set);
        counted.select(model.countedProperty().get());
        return NodeVisibility.showWhile(
                new FieldBox(words.text("rule.form.counted"), counted), is(OwnRuleKind.MOST_SESSIONS));
    }

    /** What is missing is told below the form, where the rule will stand; here it is only tied to its field. */
    private StringBinding error(Lack... lacks) {
        return Bindings.createStringBinding(
                () -> model.lackProperty()
                        .get()
                        .filter(Arrays.asList(lacks)::contains)
                        .map(lack -> model.missingProperty().get())
                        .orElse(""),
                model.lackProperty(),
                model.missingProperty());
    }

    private Node subject(String key, SubjectModel subject, Lack... lacks) {
        var choice = FormControls.dropDown(subject.choiceProperty(), subject.choices(), model::choiceName);
        choice.setId(key.replace('.', '-'));
        CardColumns products = CardColumns.inRows(PRODUCT);
        for (String product : subject.offered()) {
            CheckBox box = new CheckBox(model.productName(product));
            box.setMnemonicParsing(false);
            box.setWrapText(true);
            box.setSelected(subject.products().contains(product));
            box.setOnAction(event -> {
                if (box.isSelected()) {
                    subject.products().add(product);
                } else {
                    subject.products().remove(product);
                }
            });
            products.getChildren().add(box);
        }
        FieldErrors.tie(products, error(lacks));
        BooleanBinding some = Bindings.createBooleanBinding(
                () -> subject.choiceProperty().get().products(), subject.choiceProperty());
        return new VBox(8, new FieldBox(words.text(key), choice), NodeVisibility.showWhile(products, some));
    }

    private Node together() {
        SegmentedChoice<Boolean> together = new SegmentedChoice<>(
                words.text("rule.form.together"),
                List.of(false, true),
                day -> words.text(day ? "rule.form.together.day" : "rule.form.together.session"),
                model.sameDayProperty()::set);
        together.select(model.sameDayProperty().get());
        return NodeVisibility.showWhile(
                new FieldBox(words.text("rule.form.together"), together), is(OwnRuleKind.NEVER_TOGETHER));
    }

    private Node session() {
        SegmentedChoice<Session> session = new SegmentedChoice<>(
                words.text("rule.form.session"),
                List.of(Session.values()),
                value -> words.textOf("common.session.", value),
                model.sessionProperty()::set);
        session.select(model.sessionProperty().get());
        return NodeVisibility.showWhile(
                new FieldBox(words.text("rule.form.session"), session), is(OwnRuleKind.ONLY_IN));
    }

    private Node weekdays() {
        FlowPane days = new FlowPane(12, 8);
        for (DayOfWeek day : DayOfWeek.values()) {
            CheckBox box = new CheckBox(day.getDisplayName(TextStyle.SHORT_STANDALONE, words.locale()));
            box.setAccessibleText(day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale()));
            box.setSelected(model.days().contains(day));
            box.setOnAction(event -> {
                if (box.isSelected()) {
                    model.days().add(day);
                } else {
                    model.days().remove(day);
                }
            });
            model.days().addListener((SetChangeListener<DayOfWeek>)
                    change -> box.setSelected(model.days().contains(day)));
            days.getChildren().add(box);
        }
        FieldErrors.tie(days, error(Lack.WEEKDAYS));
        FieldBox box = new FieldBox(words.text("rule.form.days"), days);
        BooleanBinding asked = is(OwnRuleKind.NOT_ON).or(is(OwnRuleKind.MOST_ON_DAY));
        Label all = TextLabels.wrapped(words.text("rule.form.days.none"), "note");
        box.getChildren().add(NodeVisibility.showWhile(all, is(OwnRuleKind.MOST_ON_DAY)));
        return NodeVisibility.showWhile(box, asked);
    }

    private Node severity() {
        SegmentedChoice<Severity> severity = new SegmentedChoice<>(
                words.text("rule.form.severity"),
                List.of(Severity.CAUTION, Severity.TIP),
                value -> words.textOf("rule.form.severity.", value),
                model.severityProperty()::set);
        severity.select(model.severityProperty().get());
        return new FieldBox(words.text("rule.form.severity"), severity);
    }

    private Node reason() {
        TextField reason = FormControls.text(model.reason());
        reason.setPromptText(words.text("rule.form.why.prompt"));
        return new FieldBox(words.text("rule.form.why"), reason);
    }

    /** What the rule will say, or what is missing; for where it stays in sight. */
    Node preview() {
        Label sentence = TextLabels.wrapped("", "strong");
        sentence.setId("own-rule-sentence");
        sentence.textProperty().bind(model.sentenceProperty());
        Label missing = TextLabels.wrapped("", "note");
        missing.textProperty().bind(model.missingProperty());
        VBox card = new VBox(
                4,
                TextLabels.wrapped(words.text("rule.form.preview"), "note"),
                NodeVisibility.showWhile(sentence, Bindings.isNotEmpty(model.sentenceProperty())),
                NodeVisibility.showWhile(missing, Bindings.isNotEmpty(model.missingProperty())));
        card.getStyleClass().add("calm-card");
        card.setMinHeight(USE_PREF_SIZE);
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.accessibleTextProperty()
                .bind(Bindings.when(Bindings.isNotEmpty(model.sentenceProperty()))
                        .then(model.sentenceProperty())
                        .otherwise(model.missingProperty()));
        return card;
    }

    private BooleanBinding is(OwnRuleKind kind) {
        return Bindings.equal(model.kindProperty(), kind);
    }
}
