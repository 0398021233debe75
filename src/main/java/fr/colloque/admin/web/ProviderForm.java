package fr.colloque.admin.web;

import fr.colloque.platform.config.Provider;
import fr.colloque.provider.Accent;
import fr.colloque.provider.Picture;
import fr.colloque.provider.ProviderRefused;
import fr.colloque.provider.ProviderVersion;
import fr.colloque.provider.Style;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;

/** What is typed and chosen on the page of the provider. */
public class ProviderForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String address;
    private String siret;
    private String nda;
    private String dpcBodyNumber;
    private String signatoryName;
    private String signatoryRole;
    private String accent;
    private byte[] logo;
    private byte[] signature;
    private transient Part logoFile;
    private transient Part signatureFile;

    void fill(ProviderVersion version) {
        Provider provider = version.provider();
        name = provider.name();
        address = provider.address();
        siret = provider.siret();
        nda = provider.nda();
        dpcBodyNumber = provider.dpcBodyNumber();
        signatoryName = provider.signatoryName();
        signatoryRole = provider.signatoryRole();
        accent = version.style().accent().code();
        logo = version.style().logo();
        signature = version.style().signature();
    }

    Provider provider() {
        return new Provider(name, address, siret, nda, dpcBodyNumber, signatoryName,
                signatoryRole);
    }

    Style style() {
        return new Style(new Accent(accent.toLowerCase(Locale.ROOT)), logo, signature);
    }

    /** Makes the chosen files those of the form, which keeps them from then on. */
    void takePictures() throws IOException {
        logo = taken(logoFile, logo);
        signature = taken(signatureFile, signature);
    }

    private static byte[] taken(Part file, byte[] kept) throws IOException {
        if (file == null || file.getSize() == 0) {
            return kept;
        }
        if (file.getSize() > Picture.LARGEST) {
            throw new ProviderRefused("pictureSize");
        }
        return Picture.made(file.getInputStream().readAllBytes());
    }

    public void removeLogo() {
        logo = null;
    }

    public void removeSignature() {
        signature = null;
    }

    public boolean isWithLogo() {
        return logo != null;
    }

    public boolean isWithSignature() {
        return signature != null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address == null ? "" : address;
    }

    public String getSiret() {
        return siret;
    }

    public void setSiret(String siret) {
        this.siret = siret == null ? "" : siret;
    }

    public String getNda() {
        return nda;
    }

    public void setNda(String nda) {
        this.nda = nda == null ? "" : nda;
    }

    public String getDpcBodyNumber() {
        return dpcBodyNumber;
    }

    public void setDpcBodyNumber(String dpcBodyNumber) {
        this.dpcBodyNumber = dpcBodyNumber == null ? "" : dpcBodyNumber;
    }

    public String getSignatoryName() {
        return signatoryName;
    }

    public void setSignatoryName(String signatoryName) {
        this.signatoryName = signatoryName == null ? "" : signatoryName;
    }

    public String getSignatoryRole() {
        return signatoryRole;
    }

    public void setSignatoryRole(String signatoryRole) {
        this.signatoryRole = signatoryRole == null ? "" : signatoryRole;
    }

    public String getAccent() {
        return accent;
    }

    public void setAccent(String accent) {
        this.accent = accent == null ? "" : accent;
    }

    public Part getLogoFile() {
        return null;
    }

    public void setLogoFile(Part logoFile) {
        this.logoFile = logoFile;
    }

    public Part getSignatureFile() {
        return null;
    }

    public void setSignatureFile(Part signatureFile) {
        this.signatureFile = signatureFile;
    }
}
