package org.muster.certificates.document;

import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The place of the signature (ISO 32000-1, 12.8): a field that is not seen, and room for what is not known yet. */
final class SignatureField {

    /** Wider than any offset; patched once the file is whole. */
    static final long UNKNOWN = 1_000_000_000L;

    private static final int SIGNED_AND_APPEND_ONLY = 3;
    private static final int PRINTED_AND_LOCKED = 132;

    private SignatureField() {}

    static void writeTo(PDDocument document, PDPage page, Structure structure, Seal seal, String name) {
        COSDictionary field = new COSDictionary();
        field.setItem(COSName.TYPE, COSName.ANNOT);
        field.setItem(COSName.SUBTYPE, COSName.WIDGET);
        field.setItem(COSName.FT, COSName.SIG);
        field.setString(COSName.T, "Signature");
        field.setString(COSName.TU, name);
        field.setItem(COSName.RECT, new PDRectangle(0, 0).getCOSArray());
        field.setInt(COSName.F, PRINTED_AND_LOCKED);
        field.setItem(COSName.P, page.getCOSObject());
        field.setItem(COSName.V, signature(seal));
        structure.addField(field);
        page.getCOSObject().setItem(COSName.ANNOTS, new COSArray(List.of(field)));
        COSDictionary form = new COSDictionary();
        form.setItem(COSName.FIELDS, new COSArray(List.of(field)));
        form.setInt(COSName.getPDFName("SigFlags"), SIGNED_AND_APPEND_ONLY);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
    }

    private static COSDictionary signature(Seal seal) {
        COSDictionary signature = new COSDictionary();
        signature.setItem(COSName.TYPE, COSName.SIG);
        signature.setItem(COSName.FILTER, COSName.ADOBE_PPKLITE);
        signature.setItem(COSName.SUB_FILTER, COSName.getPDFName("ETSI.CAdES.detached"));
        signature.setString(COSName.NAME, seal.signer());
        signature.setDate(COSName.M, GregorianCalendar.from(seal.at()));
        COSArray range = new COSArray();
        range.add(COSInteger.ZERO);
        for (int offset = 0; offset < 3; offset++) {
            range.add(COSInteger.get(UNKNOWN));
        }
        range.setDirect(true);
        signature.setItem(COSName.BYTERANGE, range);
        signature.setItem(COSName.CONTENTS, new COSString(new byte[seal.room()], true));
        return signature;
    }
}
