// What a user says that columns hold, and the table below it: the text of the mapping, a line end, then the table.

#include "models/register/columnnaming.h"
#include "models/register/registerreader.h"
#include "tests/fuzz/fuzztarget.h"

using namespace rosette;

std::vector<QByteArray> fuzz::seeds()
{
    return {"number=Roll,surname=Name,address=House,address=Street\nRoll;Name;House;Street\n"
            "KAA-1;Rossetti;2;Acre Villas\n",
            "district=#1,number=#2,name=#3,address=#4,columns=4,first-row=data\nKAA,1,\"Rossetti, Ivy\",2 Acre Villas\n"
            "KAA,2/1,\"Khan, Oscar\",4 Acre Villas\n",
            "change=What,number=No,full-name=Who,address=Where,ward=Ward\nWhat|No|Who|Where|Ward\n"
            "New|KAA-1|Ivy Rossetti|2 Acre Villas, NW1 9JJ|Oak\n"};
}

static void readRows(const QString &path, const RegisterMapping &mapping)
{
    RegisterReader::Wish wish;
    wish.layout = QString::fromLatin1(RegisterMapping::kLayoutKey);
    wish.own += mapping.layout();
    const auto reader = RegisterReader::open(path, QDate(2026, 5, 19), wish);
    if (!reader)
        return;
    RegisterRow row;
    QString rejection;
    while ((*reader)->next(row, rejection).valueOr(false)) {
        if (rejection.isEmpty() && (!row.number.isValid() || row.number.district.isEmpty()))
            qFatal("A row without a number was not rejected.");
    }
    std::ignore = (*reader)->wards().votes();
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const fuzz::InputFile file("csv");
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype end = std::max(bytes.indexOf('\n'), qsizetype(0));
    const QString path = file.write(data + end, size - size_t(end));
    if (const auto mapping = RegisterMapping::parse(QString::fromUtf8(bytes.left(end)))) {
        const auto again = RegisterMapping::parse(mapping->text());
        if (!again || again->text() != mapping->text())
            qFatal("A mapping is not read again as it is written.");
        readRows(path, *mapping);
    }
    const auto naming = ColumnNaming::open(path, {}, QDate(2026, 5, 19));
    if (!naming)
        return 0;
    // What the guesses say can be said in words, unless something is missing.
    const QString said = naming->mapping();
    if (said.isEmpty() == naming->missing().isEmpty() || (!said.isEmpty() && !RegisterMapping::parse(said)))
        qFatal("A table's columns are said as “%s”.", qPrintable(said));
    std::ignore = naming->electors();
    return 0;
}
