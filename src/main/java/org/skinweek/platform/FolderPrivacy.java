package org.skinweek.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.skinweek.platform.FolderAccess.Openness;

/**
 * Whether others can get at the data folder. A folder that was there before the program keeps its mode, since it may be
 * shared on purpose; the user is told, and chooses.
 */
public final class FolderPrivacy {
    private final Path folder;
    private final Path cache;
    /** Holds what the folder was like when the user chose to leave it so. */
    private final Path left;

    /** The privacy of a user's data. */
    public FolderPrivacy(DataFolders folders) {
        folder = folders.data();
        cache = folders.cache();
        left = cache.resolve("folder-left-open");
    }

    /** What to tell the user of it. */
    public enum Finding {
        /** Nothing: nobody else can get at it, or the user chose to leave it so. */
        NOTHING,
        /** Others see the names of the files. */
        VISIBLE,
        /** Others can take away or exchange the files. */
        CHANGEABLE;

        /** Key of the text that says it; its argument is the folder. */
        public String key() {
            return switch (this) {
                case NOTHING -> throw new IllegalStateException("there is nothing to tell");
                case VISIBLE -> "start.folder.visible";
                case CHANGEABLE -> "start.folder.changeable";
            };
        }
    }

    /** Looks at the folder; one that is not there yet will be private. */
    public Finding look() {
        Openness openness = Files.isDirectory(folder) ? FolderAccess.openness(folder) : Openness.PRIVATE;
        return openness == Openness.PRIVATE || openness.name().equals(chosen())
                ? Finding.NOTHING
                : Finding.valueOf(openness.name());
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** True when the user can close the folder to others. */
    public boolean closable() {
        return FolderAccess.closable(folder);
    }

    /**
     * Closes the folder to others.
     *
     * @throws IOException when the user may not do that
     */
    public void close() throws IOException {
        FolderAccess.close(folder);
    }

    /**
     * Remembers that the folder is to stay as it is; when it is opened further, that is told again.
     *
     * @throws IOException when that cannot be remembered
     */
    public void leave() throws IOException {
        PrivateFiles.makeFolder(cache);
        PrivateFiles.makeFile(left);
        Files.writeString(left, FolderAccess.openness(folder).name());
    }

    private String chosen() {
        try {
            return Files.readString(left);
        } catch (IOException e) {
            return "";
        }
    }
}
