#include "models/places/tablechoice.h"

#include <QCoreApplication>

#include "models/tables/textencoding.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("TableChoice", text); }

Error unknownWord(const QString &sentence, const QString &word, const QStringList &known)
{
    return Error{ErrorCode::Invalid, sentence.arg(word, known.join(u", "_s)), word};
}

/// The name stands first: it is the command line's word.
QString encodingText(const QString &name)
{
    if (name == "windows-1252"_L1)
        return tr("windows-1252 (Western European)");
    if (name == "UTF-16LE"_L1)
        return tr("UTF-16LE (“Unicode” on Windows)");
    return name;
}

ImportGuess encodingGuess(const TableForm &form)
{
    QStringList names = TextEncoding::usual();
    if (!names.contains(form.encoding))
        names += form.encoding;
    ImportGuess guess{TableChoice::kEncoding, tr("Encoding"), form.encoding, form.encodingReason, {}};
    for (const QString &name : std::as_const(names))
        guess.choices += ImportGuess::Choice{name, encodingText(name)};
    return guess;
}

ImportGuess delimiterGuess(const TableForm &form)
{
    ImportGuess guess{
        TableChoice::kDelimiter, tr("Delimiter"), Delimiter::key(form.delimiter), form.delimiterReason, {}};
    for (const QChar delimiter : Delimiter::all())
        guess.choices += ImportGuess::Choice{Delimiter::key(delimiter), Delimiter::text(delimiter)};
    return guess;
}

ImportGuess sheetGuess(const TableForm &form)
{
    ImportGuess guess{TableChoice::kSheet, tr("Sheet"), form.sheet, form.sheetReason, {}};
    for (const QString &sheet : form.sheets)
        guess.choices += ImportGuess::Choice{sheet, sheet};
    return guess;
}

} // namespace

QStringList TableChoice::keys() { return {kEncoding, kDelimiter, kSheet}; }

Result<TableWish> TableChoice::wishOf(const ImportCorrections &corrections)
{
    TableWish wish{{}, {}, corrections.value(kSheet)};
    if (const QString said = corrections.value(kEncoding); !said.isEmpty()) {
        wish.encoding = TextEncoding::named(said);
        if (wish.encoding.isEmpty())
            return unknownWord(tr("“%1” is no encoding that is known. Nothing was read. The usual ones are %2."), said,
                               TextEncoding::usual());
    }
    if (const QString said = corrections.value(kDelimiter); !said.isEmpty()) {
        const auto delimiter = Delimiter::fromKey(said);
        QStringList known;
        for (const QChar one : Delimiter::all())
            known += Delimiter::key(one);
        if (!delimiter)
            return unknownWord(tr("“%1” is no delimiter that is known. Nothing was read. They are %2."), said, known);
        wish.delimiter = *delimiter;
    }
    return wish;
}

QList<ImportGuess> TableChoice::guesses(const TableReader &reader)
{
    const TableForm &form = reader.form();
    if (form.workbook.isEmpty())
        return {encodingGuess(form), delimiterGuess(form)};
    return form.sheets.size() > 1 ? QList<ImportGuess>{sheetGuess(form)} : QList<ImportGuess>{};
}

} // namespace rosette
