// Names in capitals and otherwise, a line each: what is shown loses no letter, and is shown the same again.

#include "models/people/personname.h"
#include "models/register/registerwords.h"
#include "models/tables/propercase.h"
#include "models/tables/tabletext.h"
#include "tests/fuzz/fuzztarget.h"

using namespace rosette;

std::vector<QByteArray> fuzz::seeds()
{
    return {"DE ROSA YUSUF ALI\nVAN DER BERG LILY\nMCDONALD-O'BRIEN IVY",
            "Rossetti Smith, Ivy\n(z) SAINT JOHN, MR TOMMASO",
            "N\xC3\x9A\xC3\x91"
            "EZ D\xE2\x80\x99"
            "ARCY JOSE\nMACKENZIE III\nDE LA CRUZ"};
}

static QString lettersOf(const QString &text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString letters;
    for (const QChar c : plain) {
        if (!c.isSpace() && !c.isMark() && c != u',') // the dot of a Turkish İ is a mark when it is small
            letters += c;
    }
    std::sort(letters.begin(), letters.end());
    return letters;
}

static void check(const QString &line, const PersonName &name)
{
    const QString expected = lettersOf(cleanedText(line));
    if (const QString shown = lettersOf(name.surname + name.forename); shown != expected)
        qFatal("“%s” is shown as “%s, %s”.", qPrintable(line), qPrintable(name.surname), qPrintable(name.forename));
    const PersonName again = PersonName::fromParts(name.forename, name.surname);
    if (again.surname != name.surname || again.forename != name.forename)
        qFatal("“%s, %s” is shown otherwise the second time: “%s, %s”.", qPrintable(name.surname),
               qPrintable(name.forename), qPrintable(again.surname), qPrintable(again.forename));
    if (again.key() != name.key())
        qFatal("“%s” has two keys.", qPrintable(line));
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const QString &line : text.split(u'\n')) {
        check(line, PersonName::fromSurnameFirst(line));
        check(line, PersonName::fromSurnameLast(line));
        std::ignore = properCaseAddress(line);
        QString rest = line;
        std::ignore = takeTitle(rest);
        std::ignore = takeOptOut(rest);
    }
    return 0;
}
