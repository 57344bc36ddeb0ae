// Registers as their suppliers export them, full and updates, and the numbers and names in them.

#include "models/register/registerreader.h"
#include "tests/fuzz/fuzztarget.h"

using namespace rosette;

std::vector<QByteArray> fuzz::seeds()
{
    constexpr qsizetype kEnough = 2048;
    std::vector<QByteArray> seeds;
    for (const char *file :
         {"register/camden-xpress-full.csv", "register/camden-xpress-update.csv", "register/camden-eros-full.csv",
          "register/camden-eros-update.csv", "register/camden-dcounts-full.csv", "register/camden-dcounts-update.csv"})
        seeds.push_back(sharedBytes(file).left(kEnough));
    seeds.push_back(
        "KAA\t2/1\t+May\tG\t15/06/2027\t(z) VAN DER BERG\tIVY\tFLAT 1\t2 ACRE VILLAS\tLONDON\t\t\t\t\t\t\t\t\t\t\t"
        "\t\tNW1 9JJ\t\r\nKD-2/2\t3.25\t-May\t\t\tMACDONALD\tADA\t3 ACRE VILLAS\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tNW1 9JJ"
        "\t\r\n");
    return seeds;
}

/// What is kept of a row stands in its source text; that is cut when it is long.
static void checkSource(const RegisterRow &row, const QString &source)
{
    const QStringList kept = QStringList{row.postcode, row.ward} + row.addressLines;
    for (const QString &text : kept) {
        if (!source.contains(text) && !source.endsWith(u'…'))
            qFatal("“%s” does not stand in “%s”.", qPrintable(text), qPrintable(source));
    }
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const fuzz::InputFile file("csv");
    const auto reader = RegisterReader::open(file.write(data, size), QDate(2026, 5, 19));
    if (!reader)
        return 0;
    RegisterRow row;
    QString rejection;
    while ((*reader)->next(row, rejection).valueOr(false)) {
        if (!rejection.isEmpty())
            continue;
        if (!row.number.isValid() || row.number.district.isEmpty())
            qFatal("A row without a number was not rejected.");
        std::ignore = row.name.key();
        checkSource(row, (*reader)->sourceText());
    }
    std::ignore = (*reader)->importGuesses();
    return 0;
}
