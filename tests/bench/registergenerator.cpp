#include "tests/bench/registergenerator.h"

#include <algorithm>
#include <array>
#include <vector>

#include <QFile>

namespace rosette::bench {

namespace {

constexpr int kStreets = 14; // of a district
constexpr int kHouses = 60;  // of a street

constexpr std::array kBegins{"Ash",  "Bel",  "Black", "Bram", "Brook", "Cald", "Carl",  "Chat",  "Clay", "Cor",
                             "Crow", "Dal",  "Den",   "Dray", "Elder", "Fair", "Fen",   "Gar",   "Glen", "Hal",
                             "Hart", "Haw",  "Hol",   "Ing",  "Kel",   "Kirk", "Lang",  "Lin",   "Mar",  "Mel",
                             "Mid",  "Nor",  "Oak",   "Pem",  "Quin",  "Rad",  "Red",   "Rosen", "Row",  "Sal",
                             "Sed",  "Shel", "Stan",  "Sun",  "Thorn", "Tre",  "Under", "Wal",   "Whit", "Wynd"};
constexpr std::array kEnds{"bourne", "by",     "combe", "cott",  "croft", "den",  "don",  "dale",  "field", "ford",
                           "grave",  "ham",    "hill",  "hurst", "ing",   "lake", "ley",  "man",   "mere",  "mond",
                           "more",   "ney",    "over",  "ridge", "sett",  "shaw", "son",  "stead", "ster",  "stock",
                           "stone",  "thorpe", "ton",   "vale",  "ville", "wall", "well", "wick",  "wood",  "worth"};
constexpr std::array kOtherSurnames{"O'Dale", "McFenn",    "MacRowe",  "de la Marsh", "Müllner",
                                    "Çelden", "Nowicka",   "Begumin",  "Khatund",     "Singhal",
                                    "Okonda", "Hart-Lyle", "Van Dorn", "Ng",          "Li"};
constexpr std::array kForenames{
    "Ada",   "Alba",  "Amir", "Anouk", "Arlo",  "Asha",    "Basil", "Bea",   "Bram",  "Carys",  "Celia",  "Cosmo",
    "Dara",  "Della", "Dov",  "Edie",  "Elif",  "Emrys",   "Esme",  "Ewan",  "Farah", "Fern",   "Finn",   "Freya",
    "Gita",  "Greta", "Hal",  "Hana",  "Hugo",  "Ibrahim", "Idris", "Ines",  "Iris",  "Ivo",    "Ivy",    "Jago",
    "Jiya",  "Joan",  "Juno", "Kaia",  "Kenji", "Kit",     "Lars",  "Leila", "Lily",  "Lorna",  "Luca",   "Mabel",
    "Malik", "Maya",  "Milo", "Nadia", "Nell",  "Noor",    "Olive", "Omar",  "Orla",  "Otto",   "Pearl",  "Petra",
    "Quinn", "Rafe",  "Rhea", "Rosa",  "Rowan", "Sabah",   "Saul",  "Selma", "Seren", "Sorrel", "Tamsin", "Tariq",
    "Tess",  "Theo",  "Uma",  "Una",   "Vera",  "Viggo",   "Wilf",  "Wren",  "Xenia", "Yara",   "Yusuf",  "Zelda"};
constexpr std::array kStreetTypes{"Road",  "Street", "Avenue", "Lane", "Close", "Mews",  "Gardens", "Terrace",
                                  "Grove", "Square", "Villas", "Row",  "Hill",  "Place", "Crescent"};
constexpr std::array kSides{"", "", "", " East", " West", " North", " Upper"};
constexpr std::array kMarkers{"", "", "", "", "", "", "", "G", "L", "K"};
constexpr std::array kAreas{"NW", "N", "E"};

/// The same numbers everywhere (SplitMix64).
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }
    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }
    int upTo(int count) { return int(next() % quint64(count)); }
    bool isOneIn(int count) { return upTo(count) == 0; }
    /// Some are met far more often than others.
    int unevenUpTo(int count) { return std::min({upTo(count), upTo(count), upTo(count)}); }
    template <typename List>
    QByteArray of(const List &list)
    {
        return list[size_t(upTo(int(list.size())))];
    }

private:
    quint64 m_state;
};

struct Elector
{
    int door = 0; // within the district, in the order of the streets
    QByteArray surname;
    QByteArray forename;
    QByteArray marker;
};

struct District
{
    QByteArray code;
    std::vector<QByteArray> streets;
    std::vector<QByteArray> postcodes; // of streets
    std::vector<Elector> electors;     // in the order of doors
};

QByteArray surnameFrom(Dice &dice)
{
    if (dice.isOneIn(12))
        return dice.of(kOtherSurnames);
    const auto begin = size_t(dice.unevenUpTo(int(kBegins.size())));
    return QByteArray(kBegins[begin]) + kEnds[size_t(dice.unevenUpTo(int(kEnds.size())))];
}

QByteArray forenameFrom(Dice &dice)
{
    const auto first = size_t(dice.unevenUpTo(int(kForenames.size())));
    QByteArray forename = kForenames[first];
    return dice.isOneIn(2) ? forename + ' ' + dice.of(kForenames) : forename;
}

QByteArray streetFrom(Dice &dice)
{
    return dice.of(kBegins) + dice.of(kEnds) + ' ' + dice.of(kStreetTypes) + dice.of(kSides);
}

QByteArray postcodeFrom(Dice &dice)
{
    const QByteArray letters = "ABDEFGHJLN";
    QByteArray postcode =
        dice.of(kAreas) + QByteArray::number(1 + dice.upTo(19)) + ' ' + QByteArray::number(1 + dice.upTo(9));
    postcode += letters[dice.upTo(int(letters.size()))];
    return postcode + letters[dice.upTo(int(letters.size()))];
}

QByteArray codeOf(int district)
{
    QByteArray code;
    for (int i = 0; i < 3; ++i, district /= 26)
        code.prepend(char('A' + district % 26));
    return code;
}

District districtOf(int index, int electors)
{
    Dice dice(quint64(index) + 1);
    District district{codeOf(index), {}, {}, {}};
    for (int street = 0; street < kStreets; ++street) {
        district.streets.push_back(streetFrom(dice));
        district.postcodes.push_back(postcodeFrom(dice));
    }
    for (int door = 0; door < kStreets * kHouses; ++door) {
        const QByteArray family = surnameFrom(dice);
        const int people = 1 + dice.upTo(3);
        for (int i = 0; i < people && int(district.electors.size()) < electors; ++i) {
            const QByteArray surname = dice.isOneIn(5) ? surnameFrom(dice) : family;
            district.electors.push_back({door, surname, forenameFrom(dice), dice.of(kMarkers)});
        }
    }
    return district;
}

/// Half a year later: some moved, some took another name; the streets are numbered from the other end.
void makeDecember(District &district, int index)
{
    Dice dice(~quint64(index));
    for (Elector &elector : district.electors) {
        const int lot = dice.upTo(100);
        if (lot < 3)
            elector.door = dice.upTo(kStreets * kHouses);
        else if (lot == 3)
            elector.surname = surnameFrom(dice);
    }
    std::stable_sort(district.electors.begin(), district.electors.end(), [](const Elector &a, const Elector &b) {
        return std::pair(-(a.door / kHouses), a.door) < std::pair(-(b.door / kHouses), b.door);
    });
}

/// "12 Acre Lane,London" or "Flat 3,15 Acre Lane,London", as cells.
QByteArray addressOf(const District &district, const Elector &elector)
{
    const int house = elector.door % kHouses + 1;
    const QByteArray line = QByteArray::number(house) + ' ' + district.streets[size_t(elector.door / kHouses)];
    if (house % 5 != 0)
        return line + ",London,";
    return "Flat " + QByteArray::number(house / 5) + ',' + line + ",London";
}

QByteArray registerRow(const District &district, const Elector &elector, int number)
{
    return district.code + ',' + QByteArray::number(number) + ",0," + elector.marker + ",," + elector.surname + ',' +
           elector.forename + ',' + district.postcodes[size_t(elector.door / kHouses)] + ',' +
           addressOf(district, elector) + ",,,\r\n";
}

QByteArray changeRow(char sign, const District &district, const Elector &elector, int number)
{
    return sign + (',' + district.code) + ',' + QByteArray::number(number) + ".000," + elector.surname + ',' +
           elector.forename + ',' + elector.marker + ',' + addressOf(district, elector) + ',' +
           district.postcodes[size_t(elector.door / kHouses)] + "\r\n";
}

QByteArray changesOf(const District &district, int index)
{
    Dice dice(quint64(index) << 32);
    QByteArray rows;
    int newNumber = int(district.electors.size());
    for (int i = 0; i < int(district.electors.size()); ++i) {
        Elector elector = district.electors[size_t(i)];
        const int lot = dice.upTo(300);
        if (lot == 0) {
            rows += changeRow('D', district, elector, i + 1);
        } else if (lot == 1) {
            elector.marker = elector.marker == "L" ? "G" : "L";
            rows += changeRow('M', district, elector, i + 1);
        } else if (lot == 2) {
            elector.forename = "New " + elector.forename;
            rows += changeRow('A', district, elector, ++newNumber);
        }
    }
    return rows;
}

QByteArray rowsOf(const District &district)
{
    QByteArray rows;
    int number = 0;
    for (const Elector &elector : district.electors)
        rows += registerRow(district, elector, ++number);
    return rows;
}

} // namespace

bool writeRegister(const QString &path, int electors, RegisterEdition edition)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const bool isUpdate = edition == RegisterEdition::Update;
    QByteArray rows = isUpdate ? "ChangeTypeID,PDCode,RollNo,ElectorSurname,ElectorForename,FranchiseMarker,"
                                 "RegisteredAddress1,RegisteredAddress2,RegisteredAddress3,PostCode\r\n"
                               : "Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,"
                                 "Elector DOB,Elector Surname,Elector Forename,PostCode,Address1,Address2,Address3,"
                                 "Address4,Address5,Address6\r\n";
    for (int index = 0; electors > 0; ++index) {
        District district = districtOf(index, electors);
        electors -= int(district.electors.size());
        if (edition == RegisterEdition::December)
            makeDecember(district, index);
        rows += isUpdate ? changesOf(district, index) : rowsOf(district);
        if (file.write(rows) != rows.size())
            return false;
        rows.clear();
    }
    return file.flush();
}

} // namespace rosette::bench
