package fr.colloque.platform.faces;

import fr.colloque.platform.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of our own style sheets, scripts and pictures that change when the file does, so that
 * browsers may keep them for a year: {@code #{assets.of('css/base.css')}}.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

    private static final int VERSION_DIGITS = 8;

    @Inject ServletContext context;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /**
     * The address of a file under {@code resources}.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public String of(String file) {
        return addresses.computeIfAbsent(file, this::address);
    }

    /** The element that loads a script module of ours. */
    public String script(String file) {
        return "<script type=\"module\" src=\"" + of(file) + "\"></script>";
    }

    private String address(String file) {
        String path = "/resources/" + file;
        try (InputStream in = context.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("No such file: " + path);
            }
            return path + "?v=" + Sha256.of(in.readAllBytes()).substring(0, VERSION_DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
