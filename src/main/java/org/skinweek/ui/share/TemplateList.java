package org.skinweek.ui.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.skinweek.planning.RoutineTemplate;
import org.skinweek.routine.SkinProfile;
import org.skinweek.rules.Severity;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.TextLabels;

/** The templates, each with what it is, where it comes from, and what of it is not for the user's skin. */
final class TemplateList extends VBox {
    private final ToggleGroup group = new ToggleGroup();

    TemplateList(List<RoutineTemplate> templates, TemplateOffers offers, SkinProfile skin) {
        getStyleClass().add("plain-form");
        for (RoutineTemplate template : templates) {
            getChildren().add(card(template, offers, skin));
        }
        group.selectToggle(group.getToggles().get(0));
    }

    private Node card(RoutineTemplate template, TemplateOffers offers, SkinProfile skin) {
        RadioButton choice = new RadioButton(offers.title(template));
        choice.setId("template-" + template.id());
        choice.getStyleClass().add("strong");
        choice.setToggleGroup(group);
        choice.setUserData(template);
        List<Node> below = new ArrayList<>();
        below.add(TextLabels.wrapped(offers.says(template)));
        Optional<String> warning = offers.warning(template, skin);
        warning.ifPresent(text -> below.add(marked(text, Severity.STOP)));
        below.add(TextLabels.wrapped(offers.source(template), "note"));
        choice.setAccessibleHelp(String.join(
                " ", below.stream().map(node -> ((Label) node).getText()).toList()));
        VBox texts = new VBox(4);
        texts.getChildren().addAll(below);
        texts.getStyleClass().add("under-choice");
        return new VBox(4, choice, texts);
    }

    /** A text with the picture of its severity. */
    static Label marked(String text, Severity severity) {
        Label label = TextLabels.wrapped(text, SeverityMark.textStyle(severity));
        label.setGraphic(SeverityMark.icon(severity));
        return label;
    }

    RoutineTemplate chosen() {
        return (RoutineTemplate) group.getSelectedToggle().getUserData();
    }
}
