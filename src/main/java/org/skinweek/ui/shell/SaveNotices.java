package org.skinweek.ui.shell;

import javafx.scene.control.Button;
import org.skinweek.app.SaveFailure;
import org.skinweek.platform.ErrorCode;
import org.skinweek.ui.common.Desktop;
import org.skinweek.ui.kit.ToastArea;
import org.skinweek.words.Words;

/** Shows what could not be saved, why, and what can be done about it. */
final class SaveNotices {
    private final Desktop desktop;
    private final ToastArea toasts;
    /** What was said of the backup, and on which day: once a day is enough. */
    private String saidOfBackup = "";

    SaveNotices(Desktop desktop, ToastArea toasts) {
        this.desktop = desktop;
        this.toasts = toasts;
    }

    /** Reports that a change was not saved; where the file is gone, offers to save everything to a new one. */
    void notSaved(Throwable error) {
        Words words = desktop.words();
        String folder = desktop.dataFolder().toString();
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
        Words words = desktop.words();
        String key = SaveFailure.backupKey(error);
        String said = desktop.clock().today(desktop.workspace().notebook().settings()) + key;
        if (said.equals(saidOfBackup)) {
            return;
        }
        saidOfBackup = said;
        String folder = desktop.dataFolder().resolve("backups").toString();
        toasts.notice(
                words.text("shell.no.backup"),
                words.text(key, folder, ErrorCode.of(error).text()));
    }

    private void keep() {
        var unused = desktop.workspace().saveAnew().thenRun(() -> {
            toasts.clear();
            toasts.show(desktop.words().text("shell.kept", desktop.dataFolder().toString()));
        });
    }
}
