#include "ui/rounds/stageline.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include "models/rounds/stageresolver.h"
#include "ui/shell/theme.h"
#include "ui/widgets/emptyfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseMs = 150;

QSet<DoorId> idsOf(const QList<StageDoors> &walk)
{
    QSet<DoorId> ids;
    for (const StageDoors &stage : walk) {
        for (const Door &door : stage.doors)
            ids.insert(door.id);
    }
    return ids;
}

QString changeInWords(qsizetype coming, qsizetype going)
{
    if (coming == 0 && going == 0)
        return StageLine::tr("No door comes and none goes.");
    QStringList words;
    if (coming > 0)
        words += coming == 1 ? StageLine::tr("1 door comes") : StageLine::tr("%1 doors come").arg(coming);
    if (going > 0)
        words += going == 1 ? StageLine::tr("1 door goes") : StageLine::tr("%1 doors go").arg(going);
    return StageLine::tr("%1. Enter keeps it.").arg(words.join(u", "_s));
}

} // namespace

StageLine::StageLine(Connection &connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_line(new QLineEdit)
    , m_answer(new QLabel)
    , m_pause(new QTimer(this))
{
    m_line->setObjectName(u"stageLineEdit"_s);
    m_line->setAccessibleName(tr("A stage in words"));
    m_line->installEventFilter(this);
    m_answer->setObjectName(u"stageAnswerLabel"_s);
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_answer);
    setFocusProxy(m_line);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, &StageLine::preview);
    connect(m_line, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_line, &QLineEdit::returnPressed, this, &StageLine::submit);
    stop();
}

void StageLine::setStages(const Round &round, const QList<StageDoors> &walk)
{
    const bool isSame = round.id == m_round.id;
    m_round = round;
    m_walk = walk;
    if (!isSame || m_changing >= walk.size())
        stop();
    else if (!m_line->text().trimmed().isEmpty())
        preview();
}

void StageLine::change(int stage)
{
    m_changing = stage;
    m_line->setText(StageSpec::print(m_walk.at(stage).stage));
    m_line->setFocus();
    m_line->selectAll();
    say({});
}

void StageLine::stop()
{
    m_pause->stop();
    m_changing = -1;
    emptyField(*m_line);
    m_line->setPlaceholderText(tr("Add a stage: Acre Lane odds 1-17"));
    say({});
}

Result<StageLine::Written> StageLine::read(const QString &text) const
{
    QList<Stage> stages;
    for (const StageDoors &stage : m_walk)
        stages += stage.stage;
    const int place = m_changing < 0 ? int(stages.size()) : m_changing;
    // “evens 30-22” goes on along the street before.
    const QString before = place > 0 ? stages.at(place - 1).streetName : QString();
    ROSETTE_ASSIGN(
        QList<Stage> written,
        StageResolver::resolve(m_connection, before.isEmpty() ? text : before + u", "_s + text, m_round.ward));
    if (!before.isEmpty())
        written.removeFirst();
    if (m_changing >= 0)
        stages.removeAt(place);
    return Written{stages.mid(0, place) + written + stages.mid(place), place + int(written.size()) - 1};
}

void StageLine::preview()
{
    const QString text = m_line->text().trimmed();
    const auto written = text.isEmpty() ? Result<Written>(Error{}) : read(text);
    const auto walk =
        written ? doorsOfStages(m_connection, written->stages) : Result<QList<StageDoors>>(written.error());
    if (!walk) {
        say(text.isEmpty() ? QString() : walk.error().message);
        emit previewEnded();
        return;
    }
    const QSet<DoorId> now = idsOf(m_walk);
    const QSet<DoorId> then = idsOf(*walk);
    say(changeInWords((then - now).size(), (now - then).size()));
    emit previewed(*walk);
}

void StageLine::submit()
{
    m_pause->stop();
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return;
    const auto written = read(text);
    if (!written) {
        complain(written.error().message);
        emit previewEnded();
        return;
    }
    const QString what =
        m_changing < 0 ? tr("Add %1 to %2").arg(text, m_round.name) : tr("Change a stage of %1").arg(m_round.name);
    stop();
    emit entered(written->stages, what, written->last);
}

void StageLine::say(const QString &sentence) { answer(sentence, Theme::muted(palette())); }

void StageLine::complain(const QString &problem)
{
    answer(Theme::shapeOf(Meaning::Problem) + u' ' + problem, Theme::of(Meaning::Problem, palette()));
}

void StageLine::answer(const QString &text, const QColor &colour)
{
    QPalette colours = m_answer->palette();
    colours.setColor(QPalette::WindowText, colour);
    m_answer->setPalette(colours);
    m_answer->setText(text);
    m_answer->setVisible(!text.isEmpty());
}

bool StageLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        stop();
        emit previewEnded();
        emit escaped();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rosette
