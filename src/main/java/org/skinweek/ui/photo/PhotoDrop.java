package org.skinweek.ui.photo;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/** Lets files be dropped onto something; it looks different while they hover over it. */
final class PhotoDrop {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop-over");

    private PhotoDrop() {}

    /** Takes the files that are dropped onto a node. */
    static void onto(Node node, Consumer<List<Path>> dropped) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragEntered(
                event -> node.pseudoClassStateChanged(OVER, event.getDragboard().hasFiles()));
        node.setOnDragExited(event -> node.pseudoClassStateChanged(OVER, false));
        node.setOnDragDropped(event -> {
            if (event.getDragboard().hasFiles()) {
                dropped.accept(event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
