package org.skinweek.ui.shell;

import java.nio.file.Path;
import javafx.scene.control.Button;
import org.skinweek.app.SaveFailure;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.platform.ErrorCode;
import org.skinweek.ui.kit.ToastArea;
import org.skinweek.words.Words;

/** Shows what could not be saved, why, and what can be done about it. */
public final class SaveNotices {
    private final Workspace workspace;
    private final UserClock clock;
    private final Words words;
    private final Path dataFolder;
    private final ToastArea toasts;
    /** What was said of the backup, and on which day: once a day is enough. */
    private String saidOfBackup = "";

    /**
     * Notices about a workspace.
     *
     * @param dataFolder where everything is stored
     */
    public SaveNotices(Workspace workspace, UserClock clock, Words words, Path dataFolder, ToastArea toasts) {
        this.workspace = workspace;
        this.clock = clock;
        this.words = words;
        this.dataFolder = dataFolder;
        this.toasts = toasts;
    }

    /** Reports that a change was not saved; where the file is gone, offers to save everything to a new one. */
    void notSaved(Throwable error) {
        String folder = dataFolder.toString();
        if (SaveFailure.isLoss(error)) {
            Button keep = new Button(words.text("shell.keep"));
            keep.setId("keep-as-new");
            keep.getStyleClass().add("accent");
            keep.setOnAction(event -> keep());
            toasts.notice(words.text("shell.gone"), words.text("store.gone", folder), keep);
            return;
        }
        String reason = SaveFailure.key(error)
                .map(key -> words.text(key, folder))
                .orElseGet(() -> words.text(
                        "shell.not.saved.unknown", ErrorCode.of(error).text()));
        toasts.notice(words.text("shell.not.saved"), reason);
    }

    /** Reports that the daily backup failed. */
    void noBackup(Throwable error) {
        if (SaveFailure.isLoss(error)) {
            notSaved(error);
            return;
        }
        String key = SaveFailure.backupKey(error);
        String said = clock.today(workspace.notebook().settings()) + key;
        if (said.equals(saidOfBackup)) {
            return;
        }
        saidOfBackup = said;
        String folder = dataFolder.resolve("backups").toString();
        toasts.notice(
                words.text("shell.no.backup"),
                words.text(key, folder, ErrorCode.of(error).text()));
    }

    private void keep() {
        var unused = workspace.saveAsNewFile().thenRun(() -> {
            toasts.clear();
            toasts.show(words.text("shell.kept", dataFolder.toString()));
        });
    }
}
