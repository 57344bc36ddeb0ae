#include "ui/rounds/roundsmappane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include "ui/mapview/mappanel.h"
#include "ui/rounds/roundmap.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// What the name says besides its ward, which stands on the map anyway: "8".
QString labelOf(const Round &round)
{
    for (const QString &known : {round.wardName, RoundsMapPane::tr("Round")}) {
        if (!known.isEmpty() && round.name.startsWith(known + u' '))
            return round.name.mid(known.size() + 1);
    }
    return round.name;
}

RoundMapItem itemOf(const RoundRow &row)
{
    return {row.summary.round.id.value(), labelOf(row.summary.round), row.summary.walk};
}

bool isOnWalk(const QList<StageDoors> &walk, const QList<DoorId> &doors)
{
    return std::any_of(walk.begin(), walk.end(), [&](const StageDoors &stage) {
        return std::any_of(stage.doors.begin(), stage.doors.end(),
                           [&](const Door &door) { return doors.contains(door.id); });
    });
}

} // namespace

RoundsMapPane::RoundsMapPane(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_map(new RoundMap(context, this))
    , m_bar(new QFrame(this))
    , m_count(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_map);
    buildBar();
    connect(m_map, &RoundMap::chosen, this, [this](qint64 key) { emit roundChosen(RoundId(key)); });
    connect(m_map, &RoundMap::doorsDrawn, this, &RoundsMapPane::pick);
    connect(m_map, &RoundMap::escaped, this, [this] { setPicked({}); });
}

void RoundsMapPane::buildBar()
{
    makeMapPanel(m_bar);
    m_bar->setObjectName(u"drawnDoorsBar"_s);
    m_bar->setAccessibleName(tr("Doors drawn around"));
    m_count->setObjectName(u"drawnDoorsLabel"_s);
    m_count->setFont(Theme::sectionFont(font()));
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(Space::kBetween, 4, Space::kInside, 4);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_count);
    m_into = addButton(u"drawnIntoPushButton"_s, {}, &RoundsMapPane::intoRequested);
    Theme::makePrimary(m_into);
    m_out = addButton(u"drawnOutPushButton"_s, tr("Out of it"), &RoundsMapPane::outRequested);
    addButton(u"drawnNewPushButton"_s, tr("New round…"), &RoundsMapPane::newRoundRequested);
    auto *clear = new QToolButton;
    clear->setObjectName(u"drawnClearToolButton"_s);
    clear->setIcon(iconNamed(u"close"_s));
    clear->setAutoRaise(true);
    clear->setToolTip(tr("Nothing was meant (Esc)"));
    clear->setAccessibleName(tr("Clear"));
    connect(clear, &QToolButton::clicked, this, [this] { setPicked({}); });
    layout->addWidget(clear);
    m_bar->hide();
}

QPushButton *RoundsMapPane::addButton(const QString &objectName, const QString &text,
                                      void (RoundsMapPane::*signal)(const QList<DoorId> &))
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, [this, signal] {
        const QList<DoorId> doors = m_picked;
        setPicked({});
        emit(this->*signal)(doors);
    });
    m_bar->layout()->addWidget(button);
    return button;
}

void RoundsMapPane::setRows(const QList<RoundRow> &rows)
{
    m_rows = rows;
    showItems();
}

void RoundsMapPane::showItems()
{
    QList<RoundMapItem> items;
    for (const RoundRow &row : m_rows)
        items += itemOf(row);
    m_map->setItems(items);
    if (!m_wasShown && !items.isEmpty()) {
        m_wasShown = true;
        m_map->showItems();
    }
}

void RoundsMapPane::setPreview(const QList<StageDoors> &walk)
{
    if (m_chosen.isEmpty())
        return;
    QList<RoundMapItem> items;
    for (const RoundRow &row : m_rows) {
        items += itemOf(row);
        if (row.summary.round.id == m_chosen.first().summary.round.id)
            items.last().stages = walk;
    }
    m_map->setItems(items);
}

void RoundsMapPane::setChosen(const QList<RoundRow> &rows)
{
    QList<qint64> keys;
    for (const RoundRow &row : rows)
        keys += row.summary.round.id.value();
    const bool isOther =
        rows.isEmpty() || m_chosen.isEmpty() || rows.first().summary.round.id != m_chosen.first().summary.round.id;
    m_chosen = rows;
    m_map->setChosen(keys);
    if (isOther && !keys.isEmpty())
        m_map->showItems({keys.first()});
    showBar();
}

void RoundsMapPane::setMarkedStage(int stage) { m_map->setMarkedStage(stage); }

QList<QColor> RoundsMapPane::colours() const
{
    QList<QColor> colours;
    for (int place = 0; place < m_rows.size(); ++place)
        colours += m_map->colourOf(place);
    return colours;
}

void RoundsMapPane::pick(const QList<DoorId> &doors, Qt::KeyboardModifiers modifiers)
{
    QList<DoorId> picked = modifiers & (Qt::ShiftModifier | Qt::ControlModifier) ? m_picked : QList<DoorId>();
    const QSet<DoorId> drawn(doors.begin(), doors.end());
    picked.removeIf([&](DoorId door) { return drawn.contains(door); });
    if (!(modifiers & Qt::ControlModifier))
        picked += doors;
    setPicked(picked);
}

void RoundsMapPane::setPicked(const QList<DoorId> &doors)
{
    m_picked = doors;
    m_map->setPickedDoors(QSet<DoorId>(doors.begin(), doors.end()));
    showBar();
}

void RoundsMapPane::showBar()
{
    m_bar->setVisible(!m_picked.isEmpty());
    m_count->setText(m_picked.size() == 1 ? tr("1 door") : tr("%1 doors").arg(QLocale().toString(m_picked.size())));
    const bool hasRound = !m_chosen.isEmpty();
    m_into->setVisible(hasRound);
    m_out->setVisible(hasRound && isOnWalk(m_chosen.first().summary.walk, m_picked));
    if (hasRound)
        m_into->setText(tr("Into %1").arg(m_chosen.first().summary.round.name));
    m_bar->adjustSize();
    m_bar->move((width() - m_bar->width()) / 2, height() - m_bar->height() - 28); // above scale and notices
    m_bar->raise();
}

void RoundsMapPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showBar();
}

void RoundsMapPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        emit coloursChanged();
}

} // namespace rosette
