package org.skinweek.platform;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.skinweek.platform.FolderAccess.Openness;

/**
 * The folder that the program unpacks its own parts to: SQLite, the libraries of JavaFX, the typefaces. The system lets
 * programs run from it, and no other user can put one there.
 *
 * @param folder exists and is private
 */
public record ProgramFolder(Path folder) {
    private static final String JAVAFX_PROPERTY = "javafx.cachedir";

    /**
     * The possible places, the best first: in the cache that belongs to the data, in the user's cache, in the folder of
     * the user's login. Not all of them let programs run.
     */
    public static List<Path> candidates(DataFolders folders, Map<String, String> environment, Properties properties) {
        Optional<Path> usual =
                DataFolders.of(Optional.empty(), environment, properties).map(DataFolders::cache);
        return Stream.concat(
                        Stream.of(folders.cache()),
                        Stream.of(usual, DataFolders.runtime(environment)).flatMap(Optional::stream))
                .map(folder -> folder.resolve("sqlite"))
                .distinct()
                .toList();
    }

    /**
     * Makes JavaFX unpack its libraries here and not in a folder of its own, which the umask may open to others. Must
     * be called before JavaFX starts; does not override the user's own choice.
     *
     * @throws IOException when no folder for them can be created
     */
    public void useForJavaFx(Properties properties) throws IOException {
        if (properties.getProperty(JAVAFX_PROPERTY, "").isEmpty()) {
            properties.setProperty(JAVAFX_PROPERTY, made("javafx").toString());
        }
    }

    /**
     * The address of a typeface as a file, copied once if it is packed: of anything but a file JavaFX makes a copy at
     * each start, which is left behind when the program is killed. Returns the given address where no file can be
     * created.
     */
    public String font(URL packed) {
        if (packed.getProtocol().equals("file")) {
            return packed.toExternalForm();
        }
        try {
            Path file = made("fonts").resolve(fileName(packed));
            PrivateFiles.unpack(packed, file);
            return file.toUri().toURL().toExternalForm();
        } catch (IOException e) {
            return packed.toExternalForm();
        }
    }

    /** Includes the length, so that another version of the typeface gets another file. */
    private static String fileName(URL packed) throws IOException {
        String name = packed.getPath().substring(packed.getPath().lastIndexOf('/') + 1);
        return packed.openConnection().getContentLengthLong() + "-" + name;
    }

    private Path made(String name) throws IOException {
        Path made = folder.resolve(name);
        PrivateFiles.makeFolder(made);
        if (FolderAccess.openness(made) != Openness.PRIVATE) {
            FolderAccess.close(made);
        }
        return made;
    }
}
