package org.skinweek.ui.start;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.skinweek.platform.FolderPrivacy;
import org.skinweek.platform.FolderPrivacy.Finding;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** Warns that other users can read the data folder, and offers to fix that or to leave it. */
public final class FolderNotice {
    private final PageContext context;
    private final Words words;
    private final FolderPrivacy privacy;
    private final BackgroundRunner background;
    private Runnable closing = () -> {};

    /** A notice about a folder, shown by {@link #show()} where there is something to say. */
    public FolderNotice(PageContext context, FolderPrivacy privacy, BackgroundRunner background) {
        this.background = background;
        this.context = context;
        this.words = context.words();
        this.privacy = privacy;
    }

    /** Looks at the folder and says what is found. */
    public void show() {
        background.run(privacy::look, this::found);
    }

    private void found(Finding finding) {
        if (finding == Finding.NOTHING) {
            return;
        }
        String text = words.text(finding.key(), privacy.folder().toString());
        List<Node> ways = new ArrayList<>();
        if (privacy.closable()) {
            Button close = button("start.folder.close", this::makePrivate);
            close.getStyleClass().add("accent");
            ways.add(close);
        } else {
            text = words.text("start.folder.not.yours", text);
        }
        ways.add(button("start.folder.leave", this::leave));
        closing = context.toasts().notice(words.text("start.folder.open"), text, ways.toArray(Node[]::new));
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.text(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> {
            closing.run();
            action.run();
        });
        return button;
    }

    private void makePrivate() {
        change(() -> privacy.close(), "start.folder.closed", "start.folder.close.failed");
    }

    private void leave() {
        change(() -> privacy.leave(), null, "start.folder.leave.failed");
    }

    private void change(Change change, @Nullable String done, String failed) {
        background.run(
                () -> {
                    change.run();
                    return true;
                },
                ignored -> {
                    if (done != null) {
                        context.toasts().show(words.text(done));
                    }
                },
                error -> context.toasts().show(words.text(failed)));
    }

    /** Something done to the folder. */
    private interface Change {
        void run() throws IOException;
    }
}
