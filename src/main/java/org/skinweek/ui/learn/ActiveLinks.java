package org.skinweek.ui.learn;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.Active;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.words.Words;

/** Links to the pages of some actives; many of them are folded. */
final class ActiveLinks extends VBox {
    private static final int FEW = 3;

    ActiveLinks(List<Active> actives, LearnViewModel model, Words words) {
        if (actives.size() <= FEW) {
            getChildren().add(flow(actives, model, words));
        } else {
            String text = words.text("learn.claim.actives", actives.size());
            getChildren().add(new DisclosureLink(text, words, () -> flow(actives, model, words)));
        }
    }

    private static Node flow(List<Active> actives, LearnViewModel model, Words words) {
        FlowPane links = new FlowPane(12, 4);
        links.getStyleClass().add("active-links");
        for (Active active : actives) {
            Hyperlink link = new Hyperlink(active.name());
            link.setAccessibleText(words.text("learn.read_about", active.name()));
            link.setOnAction(event -> model.open(active.id()));
            links.getChildren().add(link);
        }
        return links;
    }
}
