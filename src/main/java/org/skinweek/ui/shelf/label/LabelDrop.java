package org.skinweek.ui.shelf.label;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Lets a text or a file be dropped onto something; it looks different while that hovers over it. */
final class LabelDrop {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop-over");

    private LabelDrop() {}

    /** Takes the text, or the first of the files, that is dropped onto a node. */
    static void onto(Node node, Consumer<Path> file, Consumer<String> text) {
        node.setOnDragOver(event -> {
            if (holds(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragEntered(event -> node.pseudoClassStateChanged(OVER, holds(event.getDragboard())));
        node.setOnDragExited(event -> node.pseudoClassStateChanged(OVER, false));
        node.setOnDragDropped(event -> {
            Dragboard board = event.getDragboard();
            if (board.hasFiles()) {
                file.accept(board.getFiles().get(0).toPath());
            } else if (board.hasString()) {
                text.accept(board.getString());
            }
            event.setDropCompleted(holds(board));
            event.consume();
        });
    }

    private static boolean holds(Dragboard board) {
        return board.hasFiles() || board.hasString();
    }
}
