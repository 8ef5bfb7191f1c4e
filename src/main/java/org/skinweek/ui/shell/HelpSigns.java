package org.skinweek.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.rules.Severity;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.words.Words;

/** What the signs mean that stand on every page: how grave, what is in a product, and done or only planned. */
final class HelpSigns extends VBox {
    private static final int COLUMNS = 2;
    private static final double MARK = 20;

    private final Words words;

    HelpSigns(Words words) {
        super(12);
        this.words = words;
        VBox severities = new VBox(4);
        for (Severity severity : Severity.values()) {
            severities
                    .getChildren()
                    .add(0, row(SeverityMark.icon(severity), words.textOf("shell.help.severity.", severity)));
        }
        VBox lines = new VBox(4);
        for (String line : new String[] {"filled", "outline", "dashed"}) {
            Region mark = new Region();
            mark.getStyleClass().addAll("help-mark", "help-" + line);
            lines.getChildren().add(row(mark, words.text("shell.help.line." + line)));
        }
        GridPane families = new GridPane();
        families.setVgap(4);
        families.setHgap(12);
        int place = 0;
        for (ActiveFamily family : ActiveFamily.values()) {
            Node sign = row(new ActiveBadge(family), words.textOf("common.family.", family));
            families.add(sign, place % COLUMNS, place / COLUMNS);
            GridPane.setHgrow(sign, Priority.ALWAYS);
            place++;
        }
        getChildren().addAll(titled("shell.help.severities", severities), titled("shell.help.lines", lines));
        getChildren().add(titled("shell.help.families", families));
    }

    private Node titled(String key, Node content) {
        return new VBox(4, TextLabels.wrapped(words.text(key), "strong"), content);
    }

    private static Node row(Node mark, String text) {
        StackPane place = new StackPane(mark);
        place.setMinSize(MARK, MARK);
        HBox row = new HBox(8, place, TextLabels.wrapped(text));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
