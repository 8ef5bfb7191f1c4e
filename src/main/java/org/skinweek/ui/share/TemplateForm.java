package org.skinweek.ui.share;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.skinweek.routine.Product;
import org.skinweek.rules.Severity;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.CardColumns;
import org.skinweek.ui.kit.ErrorLabel;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FieldErrors;
import org.skinweek.ui.kit.FormControls;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** Which of the user's products take the roles of a template, what the rules say of that, and what it makes. */
final class TemplateForm extends VBox {
    /** Two beside each other in a dialog. */
    private static final double ROLE = 190;

    private final TemplateModel model;
    private final Words words;
    private final VBox stops = new VBox(8);
    private final CheckBox keep;
    private final Label others = TextLabels.wrapped("", "note");
    private final VBox findings = new VBox(12);
    private final GridPane days = new GridPane();
    private final Label verdict = TextLabels.wrapped("", "strong");

    TemplateForm(TemplateModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("plain-form", "template-form");
        keep = new CheckBox(words.text("share.others.keep"));
        keep.setId("template-keep");
        keep.setWrapText(true);
        keep.selectedProperty().bindBidirectional(model.keepOthersProperty());
        getChildren()
                .addAll(
                        stops,
                        roles(),
                        begins(),
                        new VBox(4, keep, others),
                        section("share.says", findings),
                        section("share.makes", days));
        ColumnConstraints when = new ColumnConstraints();
        when.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints what = new ColumnConstraints();
        what.setHgrow(Priority.ALWAYS);
        days.getColumnConstraints().addAll(when, what);
        days.setHgap(16);
        days.setVgap(4);
        model.previewProperty().addListener((observable, before, now) -> show(now));
        show(model.previewProperty().get());
    }

    private Node roles() {
        CardColumns roles = CardColumns.inRows(ROLE, 12);
        for (RoleChoice role : model.roles()) {
            ComboBox<Optional<Product>> box = FormControls.dropDown(
                    role.productProperty(),
                    role.offered(),
                    product -> product.map(each -> words.isolated(each.name())).orElse(words.text("share.role.none")));
            box.setId("role-" + role.role().name().toLowerCase(Locale.ROOT));
            box.setMaxWidth(Double.MAX_VALUE);
            roles.getChildren().add(new FieldBox(role.name(), box));
        }
        FieldErrors.tie(roles, model.errorProperty());
        VBox checked = new VBox(4, roles, ErrorLabel.withRoom(model.errorProperty()));
        checked.getStyleClass().add("checked-field");
        return checked;
    }

    private Node begins() {
        HBox dates = FormControls.radioRow(
                model.fromProperty(),
                model.beginnings(),
                day -> day.equals(model.beginnings().get(0))
                        ? words.text("share.begin.today")
                        : words.text("share.begin.on", new DateWords(words).full(day)));
        return new FieldBox(words.text("share.begin"), dates);
    }

    private Node section(String key, Node content) {
        return new VBox(8, TextLabels.of(words.text(key), "strong"), content);
    }

    /** What the rules say as a whole, for where it stays in sight. */
    Node foot() {
        verdict.setId("template-verdict");
        VBox card = new VBox(verdict);
        card.getStyleClass().add("calm-card");
        card.setMinHeight(USE_PREF_SIZE);
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.accessibleTextProperty().bind(verdict.textProperty());
        return card;
    }

    private void show(TemplatePreview preview) {
        stops.getChildren()
                .setAll(preview.stops().stream()
                        .map(text -> TemplateList.marked(text, Severity.STOP))
                        .toList());
        NodeVisibility.show(stops, !preview.stops().isEmpty());
        boolean some = !model.others().isEmpty();
        NodeVisibility.show(keep.getParent(), some);
        others.setText(
                some
                        ? words.text(
                                "share.others",
                                words.list(model.others().stream()
                                        .map(product -> words.isolated(product.name()))
                                        .toList()))
                        : "");
        verdict.setText(preview.verdict());
        verdict.setGraphic(SeverityMark.icon(preview.gravest()));
        findings.getChildren()
                .setAll(preview.findings().stream().map(TemplateForm::finding).toList());
        NodeVisibility.show(findings.getParent(), !preview.findings().isEmpty());
        days.getChildren().clear();
        int row = 0;
        for (TemplatePreview.Row each : preview.days()) {
            Label when = TextLabels.of(each.when(), "note");
            GridPane.setValignment(when, VPos.TOP);
            days.addRow(row++, when, TextLabels.wrapped(each.products()));
        }
    }

    private static Node finding(TemplatePreview.Finding finding) {
        VBox card = new VBox(2, TemplateList.marked(finding.title(), finding.severity()));
        if (!finding.text().isEmpty()) {
            card.getChildren().add(TextLabels.wrapped(finding.text()));
        }
        card.getChildren().add(TextLabels.wrapped(finding.when(), "note"));
        return card;
    }
}
