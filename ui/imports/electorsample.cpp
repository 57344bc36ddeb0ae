#include "ui/imports/electorsample.h"

#include <QHeaderView>
#include <QLocale>

#include "models/places/addressparser.h"
#include "models/places/door.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    Number,
    Name,
    Address_,
    Postcode,
    More,
    kColumns,
};

QString dateText(QDate date) { return QLocale::c().toString(date, u"d MMM yyyy"_s); }

QString changeText(RegisterChange change)
{
    switch (change) {
    case RegisterChange::Added:
        return ElectorSample::tr("added");
    case RegisterChange::Amended:
        return ElectorSample::tr("amended");
    case RegisterChange::Removed:
        return ElectorSample::tr("deleted");
    case RegisterChange::Listed:
    case RegisterChange::Passed:
        break;
    }
    return {};
}

/// What has no column of its own.
QString moreOf(const RegisterRow &elector)
{
    QStringList parts{changeText(elector.change), elector.marker, elector.ward};
    if (elector.isOptedOut)
        parts += ElectorSample::tr("opted out");
    if (elector.birthDate.isValid())
        parts += ElectorSample::tr("born %1").arg(dateText(elector.birthDate));
    if (elector.attainmentDate.isValid())
        parts += ElectorSample::tr("of age %1").arg(dateText(elector.attainmentDate));
    parts += elector.remark;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

ElectorSample::ElectorSample(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(u"electorSampleTableWidget"_s);
    setAccessibleName(tr("The first electors as they would be read"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setColumnCount(kColumns);
    setHorizontalHeaderLabels({tr("Number"), tr("Name"), tr("Address"), tr("Postcode"), tr("More")});
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setStretchLastSection(true);
}

void ElectorSample::showElectors(const QList<ColumnNaming::Elector> &electors)
{
    clearContents();
    clearSpans();
    setRowCount(int(electors.size()));
    for (int row = 0; row < rowCount(); ++row) {
        setRowHeight(row, Theme::denseRowHeight(font()));
        if (const QString &reason = electors.at(row).rejection; !reason.isEmpty())
            showRejection(row, reason);
        else
            showElector(row, electors.at(row).row);
    }
    resizeColumnsToContents();
}

void ElectorSample::showElector(int row, const RegisterRow &elector)
{
    const Door door = Door::fromAddress(AddressParser().parse(elector.addressLines, elector.postcode));
    const QString name = QStringList{elector.name.forename, elector.name.surname}.join(u' ').trimmed();
    setItem(row, Number, new QTableWidgetItem(elector.number.text()));
    setItem(row, Name, new QTableWidgetItem(name));
    setItem(row, Address_, new QTableWidgetItem(door.label()));
    setItem(row, Postcode, new QTableWidgetItem(door.postcode));
    setItem(row, More, new QTableWidgetItem(moreOf(elector)));
}

void ElectorSample::showRejection(int row, const QString &reason)
{
    auto *item = new QTableWidgetItem(Theme::shapeOf(Meaning::Problem) + u' ' + reason);
    item->setForeground(Theme::of(Meaning::Problem, palette()));
    setItem(row, Number, item);
    setSpan(row, Number, 1, kColumns);
}

} // namespace rosette
