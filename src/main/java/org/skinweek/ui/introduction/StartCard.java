package org.skinweek.ui.introduction;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.skinweek.ui.kit.DragImage;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;

/** A day on which something begins, with its products. What is dropped on it takes the place of what begins there. */
final class StartCard extends VBox {
    private static final double BADGE_DOWN = 3;

    private static final DataFormat FORMAT = new DataFormat("application/x-skinweek-introduction");

    StartCard(StagedStart start, IntroductionStaging staging, StagingTexts texts, StagingActions actions) {
        getStyleClass().add("start-card");
        if (start.now()) {
            getStyleClass().add("start-now");
        }
        setMinWidth(0);
        List<StagedProduct> inTurn =
                start.products().stream().filter(StagedProduct::inTurn).toList();
        HBox head = new HBox(when(start, texts));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        for (StagedProduct product : start.products()) {
            HBox row = row(start, product, texts);
            if (product.inTurn()) {
                source(row, product);
                (inTurn.size() == 1 ? head : row)
                        .getChildren()
                        .add(new StartButtons(start, product, staging, texts, actions));
            }
            getChildren().add(row);
        }
        inTurn.stream().findFirst().ifPresent(first -> target(first.id(), staging, actions));
    }

    private static Label when(StagedStart start, StagingTexts texts) {
        Label when = TextLabels.of(texts.when(start), "small-strong", "start-when");
        when.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(when, Priority.ALWAYS);
        return when;
    }

    private static void source(Node row, StagedProduct product) {
        row.getStyleClass().add("start-movable");
        row.setOnDragDetected(event -> {
            Dragboard board = row.startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.put(FORMAT, product.id());
            board.setContent(content);
            DragImage.show(board, row, event.getX(), event.getY());
            event.consume();
        });
    }

    private void target(String place, IntroductionStaging staging, StagingActions actions) {
        setOnDragOver(event -> {
            if (carried(event, staging).isPresent()) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        setOnDragDropped(event -> {
            Optional<String> product = carried(event, staging);
            event.setDropCompleted(product.isPresent());
            event.consume();
            product.filter(dropped -> !dropped.equals(place))
                    .ifPresent(dropped -> actions.reorder(dropped, staging.movedTo(dropped, place)));
        });
    }

    private static Optional<String> carried(DragEvent event, IntroductionStaging staging) {
        return Optional.ofNullable(event.getDragboard().getContent(FORMAT))
                .map(Object::toString)
                .filter(staging.order()::contains);
    }

    /** Shape, name and strength of a product, and how often it is used at first; what begins beside others is only named. */
    private static HBox row(StagedStart start, StagedProduct product, StagingTexts texts) {
        boolean beside = product.turn() == StagedProduct.Turn.BESIDE;
        String often = texts.often(product);
        VBox text = new VBox(TextLabels.wrapped(texts.name(product), beside ? "note" : "strong"));
        if (!often.isEmpty() && !beside) {
            text.getChildren().add(TextLabels.wrapped(often, "note"));
        }
        text.setMinWidth(0);
        text.setAccessibleRole(AccessibleRole.TEXT);
        text.setAccessibleText(texts.spoken(start, product));
        HBox.setHgrow(text, Priority.ALWAYS);
        ActiveBadge badge = new ActiveBadge(product.family());
        badge.setTranslateY(BADGE_DOWN);
        HBox row = new HBox(8, badge, text);
        row.getStyleClass().add("start-row");
        row.setAlignment(Pos.TOP_LEFT);
        row.setMinWidth(0);
        return row;
    }
}
