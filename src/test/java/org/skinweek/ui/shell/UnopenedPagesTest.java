package org.skinweek.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.skinweek.ui.testing.WindowReader;

/** Pages are made while nobody uses the window, so that opening one is only showing it. */
class UnopenedPagesTest {
    private TestWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(Samples.week(false), Platform::runLater));
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private List<Node> pages() {
        return TestWindow.onFront(() -> List.copyOf(window.scene().getRoot().lookupAll(".page")));
    }

    @Test
    void eachPageIsThereUnseenWithWhatItShows() throws TimeoutException {
        assertThat(pages()).hasSize(1);
        TestWindow.onFront(() -> {
            window.shell().prepareHidden();
            return true;
        });
        TestWindow.until(() -> pages().size() == PageRoute.values().length);

        TestWindow.until(() -> TestWindow.onFront(() -> window.scene().lookup(".find-row") != null));
        assertThat(new WindowReader(window).has(".find-card"))
                .as("Find is there, unseen")
                .isFalse();

        List<Node> made = pages();
        assertThat(made).filteredOn(Node::isVisible).hasSize(1);
        assertThat(made).allMatch(page -> page.getLayoutBounds().getWidth() > 0);
        assertThat(TestWindow.onFront(() -> made.stream()
                        .filter(page -> !page.isVisible())
                        .filter(page -> page.lookup(".shelf-product") != null)
                        .count()))
                .as("the shelf has its products")
                .isEqualTo(1);

        TestWindow.onFront(() -> {
            PageRoute open = window.shell().current().orElseThrow();
            for (PageRoute route : PageRoute.values()) {
                window.shell().open(route);
            }
            window.shell().open(open);
            return true;
        });
        assertThat(pages()).as("none is made again").containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void whileTheWindowIsUsedNoneIsMade() {
        Deque<Boolean> made = new ArrayDeque<>();
        Deque<Runnable> rests = new ArrayDeque<>();
        UnopenedPages pages = new UnopenedPages(rests::add, () -> {
            made.add(true);
            return made.size() < 2;
        });
        pages.begin();
        pass(rests);
        assertThat(made).as("what follows the first page goes before").isEmpty();
        pages.used();
        pass(rests);
        assertThat(made).isEmpty();
        pass(rests);
        pass(rests);
        assertThat(made).hasSize(2);
        pass(rests);
        assertThat(made).as("there are no more").hasSize(2);
    }

    private static void pass(Deque<Runnable> rests) {
        if (!rests.isEmpty()) {
            rests.remove().run();
        }
    }
}
