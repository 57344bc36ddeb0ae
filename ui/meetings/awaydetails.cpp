#include "ui/meetings/awaydetails.h"

#include <QAction>
#include <QFormLayout>
#include <QLabel>
#include <QMenu>
#include <QSet>

#include "models/activities/assignmentrepository.h"
#include "models/base/localtime.h"
#include "ui/activities/activitydialog.h"
#include "ui/activities/resultdialog.h"
#include "ui/meetings/cardialog.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cellsmodel.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFreeColumn = 3;

QString namesOf(const QList<Car::Rider> &people)
{
    QStringList names;
    for (const Car::Rider &person : people)
        names += person.name;
    return names.join(u", "_s);
}

QList<Cell> cellsOf(const Car &car)
{
    const QString leaves = car.leavesAt.isValid() ? clockTime(car.leavesAt) + u' ' : QString();
    return {{car.driverName}, {namesOf(car.riders)}, {leaves + car.leavesFrom}, numberCell(car.freeSeats())};
}

} // namespace

AwayDetails::AwayDetails(AppContext &context, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
    , m_who(new QLabel)
    , m_model(new CellsModel({tr("Driver"), tr("Riders"), tr("Leaves"), tr("Free")}, {kFreeColumn}, this))
    , m_table(new DataTable(u"cars"_s))
{
    m_who->setObjectName(u"awayWhoLabel"_s);
    m_who->setWordWrap(true);
    m_table->setObjectName(u"carsDataTable"_s);
    m_table->setAccessibleName(tr("Cars"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({15, 22, 18, 5});
    m_table->setMinimumHeight(Theme::rowHeight(font()) * 4);
    m_table->setEmptyState(u"people"_s, tr("Nobody drives yet. Add a car, and say who rides in it."));
    addSection(tr("Who goes"));
    addWidget(m_who);
    addSection(tr("Who travels together"));
    addWidget(m_table, 1);
    buildActions();
    connect(m_table, &DataTable::activated, this, &AwayDetails::changeCar);
}

QAction *AwayDetails::makeAction(const QString &objectName, const QString &text, void (AwayDetails::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void AwayDetails::buildActions()
{
    QAction *remove = makeAction(u"removeCarAction"_s, tr("Remove the car"), &AwayDetails::removeCar);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->insertActions(m_table->actions().value(0),
                           {makeAction(u"changeCarAction"_s, tr("Change the car…"), &AwayDetails::changeCar), remove});
    addAction(makeAction(u"addCarAction"_s, tr("Add a car…"), &AwayDetails::addCar));
    addAction(makeAction(u"awayResultAction"_s, tr("Result…"), &AwayDetails::typeResult));
    auto *more = new QAction(tr("More"), this);
    auto *menu = new QMenu(this);
    menu->addActions({makeAction(u"awayRotaAction"_s, tr("Who goes: open the rota"), &AwayDetails::openRota),
                      makeAction(u"changeAwayAction"_s, tr("Change…"), &AwayDetails::changeActivity)});
    more->setMenu(menu);
    addAction(more);
}

void AwayDetails::showActivity(const Activity &activity)
{
    m_activity = activity;
    setTitle(activity.title);
    QStringList words{activity.constituency, longDate(activity.date), timeRange(activity.start, activity.end)};
    if (!activity.whereText().isEmpty())
        words += activity.whereText();
    if (activity.isCancelled())
        words += label(activity.state);
    setSubtitle(words.join(u" · "_s));
    const Status status = load();
    if (!status)
        m_context.messages.showError(status.error());
    showContent();
}

Status AwayDetails::load()
{
    Connection &c = m_context.campaign.connection();
    ROSETTE_ASSIGN(m_cars, CarRepository::list(c, m_activity.id));
    ROSETTE_ASSIGN(const QList<Assignment> assignments, AssignmentRepository::listOfActivity(c, m_activity.id));
    m_going.clear();
    QSet<VolunteerId> seen;
    for (const Assignment &assignment : assignments) {
        if (assignment.counts() && !seen.contains(assignment.volunteer)) {
            seen += assignment.volunteer;
            m_going += Car::Rider{assignment.volunteer, assignment.volunteerName};
        }
    }
    QList<QList<Cell>> rows;
    for (const Car &car : std::as_const(m_cars))
        rows += cellsOf(car);
    m_model->setRows(rows);
    const QList<Car::Rider> standing = withoutSeat();
    QString text = m_going.isEmpty() ? tr("Nobody is on the rota of this day yet.") : namesOf(m_going);
    if (!standing.isEmpty())
        text += u'\n' + Theme::shapeOf(Meaning::Attention) + u' ' + tr("Without a seat: %1").arg(namesOf(standing));
    m_who->setText(text);
    return {};
}

QList<Car::Rider> AwayDetails::withoutSeat() const
{
    QSet<VolunteerId> seated;
    for (const Car &car : m_cars) {
        seated += car.driver;
        for (const Car::Rider &rider : car.riders)
            seated += rider.volunteer;
    }
    QList<Car::Rider> standing = m_going;
    standing.removeIf([&](const Car::Rider &person) { return seated.contains(person.volunteer); });
    return standing;
}

void AwayDetails::addCar() { (new CarDialog(m_context, {.activity = m_activity.id}, withoutSeat(), this))->open(); }

void AwayDetails::changeCar()
{
    const int row = m_table->currentSourceRow();
    if (row >= 0)
        (new CarDialog(m_context, m_cars.at(row), withoutSeat(), this))->open();
}

void AwayDetails::removeCar()
{
    const int row = m_table->currentSourceRow();
    if (row < 0)
        return;
    const Car car = m_cars.at(row);
    const Status status = m_context.campaign.edit(tr("Remove the car of %1").arg(car.driverName),
                                                  [&](Connection &c) { return CarRepository::remove(c, car.id); });
    if (!status)
        m_context.messages.showError(status.error());
}

void AwayDetails::changeActivity()
{
    if (ActivityDialog *dialog = ActivityDialog::forExisting(m_context, m_activity.id, this))
        dialog->open();
}

void AwayDetails::typeResult() { ResultDialog::openFor(m_context, m_activity.id, this); }

void AwayDetails::openRota()
{
    m_context.navigator.open(u"rota"_s, {u"activity"_s, m_activity.id.value(), m_activity.date});
}

} // namespace rosette
