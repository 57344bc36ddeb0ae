#include "ui/elections/markersview.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/elections/markersmodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

MarkersView::MarkersView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ownNation(context.campaign.info().valueOr({}).nation)
    , m_model(new MarkersModel(this))
    , m_table(new DataTable(u"markers"_s))
    , m_nation(new QComboBox)
{
    m_nation->setObjectName(u"markerNationComboBox"_s);
    m_nation->setAccessibleName(tr("Nation"));
    for (const QString &key : allNations())
        m_nation->addItem(nationName(key), key);
    m_nation->setCurrentIndex(m_nation->findData(m_ownNation));
    connect(m_nation, &QComboBox::activated, this, &MarkersView::reload);
    m_table->setObjectName(u"markersDataTable"_s);
    m_table->setAccessibleName(tr("Markers"));
    m_table->setProperty(DataTable::kNamesNobodyProperty, true);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    auto *note = new QLabel(tr("A marker beside an elector's name says in which polls they may vote. Double-click to "
                               "change a meaning. Who has a marker that nobody explained stays on every list."));
    note->setWordWrap(true);
    Theme::makeSecondary(note);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_nation);
    bar->addStretch(1);
    buildActions(bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::kBetween, 0, 0);
    layout->addWidget(note);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);

    connect(m_model, &MarkersModel::markerEdited, this, &MarkersView::save,
            Qt::QueuedConnection); // the editor closes first
    connect(m_table, &DataTable::currentSourceRowChanged, this, &MarkersView::showCurrent);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"franchise_markers"_L1, "registrations"_L1}))
            reload();
    });
    reload();
}

void MarkersView::buildActions(QHBoxLayout *bar)
{
    const auto button = [&](const QString &objectName, const QString &icon, const QString &text, auto run) {
        auto *action = new QAction(iconNamed(icon), text, this);
        action->setObjectName(objectName);
        connect(action, &QAction::triggered, this, run);
        auto *tool = new QToolButton;
        tool->setDefaultAction(action);
        tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        bar->addWidget(tool);
        return action;
    };
    button(u"addMarkerAction"_s, u"add"_s, tr("Add a marker…"), &MarkersView::add);
    m_remove = button(u"removeMarkerAction"_s, u"delete"_s, tr("Remove"), &MarkersView::remove);
    button(u"restoreMarkersAction"_s, u"undo"_s, tr("Restore the defaults"), &MarkersView::restore);
}

QString MarkersView::nation() const { return m_nation->currentData().toString(); }

void MarkersView::reload()
{
    const int row = m_table->currentSourceRow();
    const QString chosen = row >= 0 ? m_model->marker(row).marker : QString();
    const Status status = m_model->load(m_context.campaign.connection(), nation(), nation() == m_ownNation);
    if (!status)
        emit problemFound(status.error().message);
    if (const int kept = row >= 0 ? m_model->rowOf(chosen) : -1; kept >= 0)
        m_table->selectSourceRow(kept);
    showCurrent();
}

void MarkersView::showCurrent()
{
    const int row = m_table->currentSourceRow();
    m_remove->setEnabled(row >= 0 && m_model->marker(row).id && !m_model->marker(row).marker.isEmpty());
}

void MarkersView::save(const FranchiseMarker &marker)
{
    edit(tr("Change the marker %1").arg(marker.marker), [&](Connection &c) -> Status {
        if (marker.id)
            return FranchiseMarkerRepository::update(c, marker);
        ROSETTE_CHECK(FranchiseMarkerRepository::insert(c, marker));
        return {};
    });
}

void MarkersView::add()
{
    const auto text = m_context.prompts.askText(this, tr("Add a marker"), tr("The letter as in the register's file"));
    const QString letters = text ? text->simplified().toUpper() : QString();
    if (letters.isEmpty())
        return;
    save({.nation = nation(), .marker = letters, .meaning = tr("Marker %1").arg(letters)});
    m_table->selectSourceRow(m_model->rowOf(letters));
    const QModelIndex meaning = m_table->currentIndex().siblingAtColumn(MarkersModel::Meaning);
    if (meaning.isValid())
        m_table->edit(meaning);
}

void MarkersView::remove()
{
    const int row = m_table->currentSourceRow();
    if (row < 0)
        return;
    const FranchiseMarker marker = m_model->marker(row);
    edit(tr("Remove the marker %1").arg(marker.marker),
         [&](Connection &c) { return FranchiseMarkerRepository::remove(c, marker.id); });
}

void MarkersView::restore()
{
    edit(tr("Restore the markers of %1").arg(nationName(nation())),
         [this](Connection &c) { return FranchiseMarkerRepository::restoreDefaults(c, nation()); });
}

void MarkersView::edit(const QString &text, const std::function<Status(Connection &)> &change)
{
    const Status status = m_context.campaign.edit(text, change);
    emit problemFound(status ? QString() : status.error().message);
    if (!status)
        reload();
}

} // namespace rosette
