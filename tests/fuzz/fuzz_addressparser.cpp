// Addresses as suppliers write them, one line of the input for each of theirs.

#include "models/places/addressparser.h"
#include "models/places/door.h"
#include "tests/fuzz/fuzztarget.h"

using namespace rosette;

std::vector<QByteArray> fuzz::seeds()
{
    return {"Flat 2\nConnell Court\n14A Acre Lane\nLondon\nSW2 5SG", "2 BARTHOLOMEW VILLAS\nLONDON\nNW1 9JJ",
            "Top Floor Flat\n55-57 High Street", "Unit 4B, The Old Mill, 3/5 Mill Lane\nKentish Town\nLondon, NW5 2LL",
            "Flat 1-20\n\n,,,\n10 A  Acre  Lane"};
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const AddressParser parser({QStringLiteral("Acre Lane"), QStringLiteral("Mill Lane")});
    const QStringList lines =
        QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)).split(QLatin1Char('\n'));
    const Address address = parser.parse(lines, lines.last());
    if (parser.parse(lines, lines.last()) != address)
        qFatal("An address is read in two ways.");
    // Nothing is lost: what is not in a part is in the source text.
    const QString parts = address.flat + address.building + address.number + address.street + address.locality;
    for (const QChar c : parts) {
        if (c.isDigit() && !address.original.contains(c))
            qFatal("A digit of an address is not in its source text.");
    }
    std::ignore = doorAddressKey(address, QStringLiteral("KAA"));
    std::ignore = Door::fromAddress(address).label();
    return 0;
}
