package org.skinweek.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.skinweek.platform.FolderAccess.Openness;

/**
 * Checks whether others have access to the data folder. A folder that existed before the program keeps its mode, since
 * it may be shared on purpose; the user is told, and decides.
 */
public final class FolderPrivacy {
    private final Path folder;
    private final Path cache;
    /** The file that holds the folder's openness when the user chose to leave it as it was. */
    private final Path left;

    /** The privacy of a user's data. */
    public FolderPrivacy(DataFolders folders) {
        folder = folders.data();
        cache = folders.cache();
        left = cache.resolve("folder-left-open");
    }

    /** What to tell the user about the folder. */
    public enum Finding {
        /** Nothing: nobody else has access, or the user chose to leave it so. */
        NOTHING,
        /** Others can see the names of the files. */
        VISIBLE,
        /** Others can remove or replace the files. */
        CHANGEABLE;

        /** Key of the text for the user; its argument is the folder. */
        public String key() {
            return switch (this) {
                case NOTHING -> throw new IllegalStateException("there is nothing to tell");
                case VISIBLE -> "start.folder.visible";
                case CHANGEABLE -> "start.folder.changeable";
            };
        }
    }

    /** Checks the folder; one that does not exist yet will be private. */
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
     * Remembers that the folder is to stay as it is; the user is told again when it becomes more open.
     *
     * @throws IOException when the choice cannot be stored
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
