#include "models/output/ownsheetpages.h"

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/output/paperflow.h"
#include "models/output/planfoot.h"
#include "models/output/planwords.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHeadHeight = 24;
constexpr double kLine = 5.2;
constexpr double kTitleHeight = 17;
constexpr double kGap = 5;
const TextStyle kPlain{10.5};

QString tr(const char *text) { return QCoreApplication::translate("OwnSheetPages", text); }

/// One person's pages.
class OwnPainter
{
public:
    OwnPainter(Paper &paper, const OwnSheets &sheets, const PlanPerson &person)
        : m_paper(paper)
        , m_sheets(sheets)
        , m_person(person)
        , m_foot(paper, sheets.plan.clearance, notice())
        , m_flow(paper, kHeadHeight, m_foot.height())
    {
    }

    void draw();

private:
    /// Of a place that was not shown above.
    const SmallMap *nextMapOf(const Activity &activity);
    QString notice() const;
    void addShift(const PlanActivity &planned, const PlanShift &shift);
    QStringList words(const PlanActivity &planned, const PlanShift &shift) const;
    QString others(const PlanActivity &planned, const PlanShift &own) const;
    QString nameWithPhone(const PlanPerson &person, const PlanShift &shift) const;
    void drawHead();

    Paper &m_paper;
    const OwnSheets &m_sheets;
    const PlanPerson &m_person;
    PlanFoot m_foot;
    PaperFlow m_flow;
    int m_shifts = 0;
    QStringList m_shownPlaces;
};

const SmallMap *OwnPainter::nextMapOf(const Activity &activity)
{
    const auto found = m_sheets.maps.constFind(activity.id);
    const QString place = placeKey(activity);
    if (found == m_sheets.maps.constEnd() || m_shownPlaces.contains(place))
        return nullptr;
    m_shownPlaces += place;
    return &*found;
}

QString OwnPainter::notice() const { return m_sheets.maps.isEmpty() ? QString() : m_sheets.maps.cbegin()->notice; }

QString OwnPainter::nameWithPhone(const PlanPerson &person, const PlanShift &shift) const
{
    const OwnSheetPhones phones = m_sheets.request.phones;
    const bool isShown =
        phones == OwnSheetPhones::Everybody || (phones == OwnSheetPhones::Leads && shift.shift.isLead());
    return isShown ? QString(person.name + u' ' + person.phone).trimmed() : person.name;
}

/// Whoever is there at the same time, with their roles.
QString OwnPainter::others(const PlanActivity &planned, const PlanShift &own) const
{
    QStringList names;
    for (const PlanShift &shift : planned.shifts) {
        if (shift.shift.start >= own.shift.end || shift.shift.end <= own.shift.start)
            continue;
        for (const PlanPerson &person : shift.people) {
            if (person.volunteer != m_person.volunteer)
                names += tr("%1 (%2)").arg(nameWithPhone(person, shift), shift.shift.role);
        }
    }
    return names.join(u", "_s);
}

QStringList OwnPainter::words(const PlanActivity &planned, const PlanShift &shift) const
{
    QStringList words{tr("You are: %1").arg(shift.shift.role)};
    if (const QString names = others(planned, shift); !names.isEmpty())
        words += tr("With: %1").arg(names);
    if (!shift.relief.isEmpty())
        words += tr("Relieved at %1 by %2").arg(clockTime(shift.shift.end), shift.relief);
    for (const PlanCar &car : planned.cars) {
        if (car.has(m_person.volunteer))
            words += tr("Travel: %1").arg(car.text);
    }
    for (const PlanKit &kit : planned.kit) {
        if (kit.bringer == m_person.volunteer)
            words += tr("Please bring %1").arg(ownKitText(kit));
    }
    if (!planned.activity.note.isEmpty())
        words += tr("Note: %1").arg(planned.activity.note);
    return words;
}

void OwnPainter::addShift(const PlanActivity &planned, const PlanShift &shift)
{
    const SmallMap *map = nextMapOf(planned.activity);
    const double width = m_paper.width() - (map ? kOwnMapSize.width() + kGap : 0);
    QStringList lines;
    for (const QString &paragraph : words(planned, shift))
        lines += m_paper.wrapped(paragraph, kPlain, width);
    const double height = std::max(kTitleHeight + kLine * double(lines.size()), map ? kOwnMapSize.height() : 0) + kGap;
    m_flow.add(
        {height, [this, activity = planned.activity, shift = shift.shift, map, width, lines, height](double top) {
             const QString when = u"%1   %2"_s.arg(longDate(activity.date), timeRange(shift.start, shift.end));
             m_paper.text(QRectF(0, top, width, 7), when, {12.5, true});
             const QString where = whereBesideTitle(activity);
             const QStringList what =
                 where.isEmpty() ? QStringList{activity.title} : QStringList{activity.title, where};
             m_paper.text(QRectF(0, top + 8, width, 6), what.join(u", "_s), {12});
             double y = top + kTitleHeight - 1;
             for (const QString &line : lines) {
                 m_paper.text(QRectF(0, y, width, kLine), line, kPlain);
                 y += kLine;
             }
             if (map)
                 map->draw(m_paper, QRectF({m_paper.width() - kOwnMapSize.width(), top}, kOwnMapSize));
             const double rule = top + height - kGap / 2;
             m_paper.lines({QLineF(0, rule, m_paper.width(), rule)}, 0.4, 0.4);
         }});
    ++m_shifts;
}

void OwnPainter::drawHead()
{
    m_paper.text(QRectF(0, 0, m_paper.width(), 9), m_person.name, {18, true});
    const QString shifts = QCoreApplication::translate("OwnSheetPages", "%n shift(s)", nullptr, m_shifts);
    m_paper.text(QRectF(0, 10, m_paper.width(), 6),
                 u"%1 · %2 · %3"_s.arg(m_sheets.plan.clearance.campaign().name,
                                       periodText(m_sheets.request.from, m_sheets.request.to), shifts),
                 {10});
    m_paper.lines({QLineF(0, 19, m_paper.width(), 19)}, 1);
}

void OwnPainter::draw()
{
    for (const PlanActivity &planned : m_sheets.plan.ours()) {
        for (const PlanShift &shift : planned.shifts) {
            if (shift.has(m_person.volunteer))
                addShift(planned, shift);
        }
    }
    m_flow.draw([this](int page, int pages) {
        drawHead();
        m_foot.draw(tr("%1 · page %2 of %3").arg(m_person.name).arg(page).arg(pages));
    });
}

} // namespace

void drawOwnSheet(Paper &paper, const OwnSheets &sheets, const PlanPerson &person)
{
    paper.beginPage();
    OwnPainter(paper, sheets, person).draw();
}

} // namespace rosette
