package org.skinweek.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** A pane that shows other things shows them in their order, and keeps what it made. */
class KeptChildrenTest {
    private final HBox pane = new HBox();
    private final AtomicInteger made = new AtomicInteger();
    private final KeptChildren<String> children = new KeptChildren<>(pane, key -> {
        made.incrementAndGet();
        Region child = new Region();
        child.setId(key);
        return child;
    });

    private List<String> shown() {
        return pane.getChildren().stream()
                .filter(child -> child.isVisible() && child.isManaged())
                .map(Node::getId)
                .toList();
    }

    @Test
    void whatIsShownAgainIsNotMadeAgain() {
        children.show(List.of("one", "two", "three"));
        assertThat(shown()).containsExactly("one", "two", "three");

        children.show(List.of("three", "one"));
        assertThat(shown()).containsExactly("three", "one");

        children.show(List.of());
        assertThat(shown()).isEmpty();

        children.show(List.of("two", "four"));
        assertThat(shown()).containsExactly("two", "four");
        assertThat(made).hasValue(4);
    }

    @Test
    void whatIsNotShownTakesNoRoom() {
        children.show(List.of("one", "two"));
        pane.getChildren().forEach(child -> ((Region) child).setMinWidth(10));
        pane.setSpacing(5);
        assertThat(pane.prefWidth(-1)).isEqualTo(25);

        children.show(List.of("two"));
        assertThat(pane.prefWidth(-1)).isEqualTo(10);
    }
}
