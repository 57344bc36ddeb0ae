#include "ui/stalls/pitchpapers.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QStandardPaths>
#include <QToolButton>

#include "models/base/localtime.h"
#include "models/output/pitchpapercopy.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPapersSeen = 4;

QString sizeText(qint64 bytes) { return QLocale::c().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat); }

QToolButton *buttonOf(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

PitchPapers::PitchPapers(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QListWidget)
    , m_open(new QAction(iconNamed(u"open"_s), tr("Open a copy…"), this))
    , m_remove(new QAction(iconNamed(u"remove"_s), tr("Remove"), this))
{
    m_list->setObjectName(u"papersListWidget"_s);
    m_list->setAccessibleName(tr("Papers of the pitch"));
    auto *attachAction = new QAction(iconNamed(u"add"_s), tr("Attach…"), this);
    attachAction->setObjectName(u"attachPaperAction"_s);
    attachAction->setToolTip(tr("A letter, a plan, a certificate: up to %1, kept encrypted in the campaign")
                                 .arg(sizeText(PitchPaperRepository::kMostBytes)));
    m_open->setObjectName(u"openPaperAction"_s);
    m_remove->setObjectName(u"removePaperAction"_s);
    connect(attachAction, &QAction::triggered, this, &PitchPapers::attach);
    connect(m_open, &QAction::triggered, this, &PitchPapers::openCopy);
    connect(m_remove, &QAction::triggered, this, &PitchPapers::remove);
    connect(m_list, &QListWidget::itemActivated, this, &PitchPapers::openCopy);

    auto *note = new QLabel(attachAction->toolTip());
    note->setWordWrap(true);
    Theme::makeSecondary(note);
    auto *buttons = new QHBoxLayout;
    for (QAction *action : {attachAction, m_open, m_remove})
        buttons->addWidget(buttonOf(action));
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_list);
    layout->addWidget(note);
    layout->addLayout(buttons);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"pitch_papers"_L1}))
            reload();
    });
}

void PitchPapers::showPitch(PitchId pitch, const QString &name)
{
    m_pitchName = name;
    if (pitch == m_pitch)
        return;
    m_pitch = pitch;
    reload();
}

void PitchPapers::reload()
{
    m_papers = PitchPaperRepository::list(m_context.campaign.connection(), m_pitch).valueOr({});
    m_list->clear();
    for (const PitchPaper &paper : std::as_const(m_papers))
        m_list->addItem(u"%1 · %2 · %3"_s.arg(paper.name, sizeText(paper.bytes),
                                              shortDate(QDateTime::fromMSecsSinceEpoch(paper.addedAtMs).date())));
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint({0, Theme::denseRowHeight(font())});
    const int rows = std::clamp(int(m_papers.size()), 1, kMostPapersSeen);
    m_list->setFixedHeight(rows * Theme::denseRowHeight(font()) + 2 * m_list->frameWidth());
    m_list->setVisible(!m_papers.isEmpty());
    m_list->setCurrentRow(0);
    for (QAction *action : {m_open, m_remove})
        action->setVisible(!m_papers.isEmpty());
}

const PitchPaper *PitchPapers::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_papers.size() ? &m_papers.at(row) : nullptr;
}

void PitchPapers::attach()
{
    const QString path = m_context.prompts.openFile(
        this, {.title = tr("Attach a paper to %1").arg(m_pitchName),
               .filter = tr("Papers (*.pdf *.png *.jpg *.jpeg *.doc *.docx *.odt *.txt *.eml);;All files (*)")});
    if (path.isEmpty())
        return;
    report(m_context.campaign.edit(tr("Attach %1").arg(QFileInfo(path).fileName()), [&](Connection &c) -> Status {
        ROSETTE_CHECK(attachPaper(c, m_pitch, path, m_context.clock.nowMs()));
        return {};
    }));
}

void PitchPapers::openCopy()
{
    const PitchPaper *const paper = current();
    if (!paper)
        return;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = m_context.prompts.saveFile(this, {.title = tr("Where to put the copy"),
                                                           .filter = tr("All files (*)"),
                                                           .suggestedPath = folder.filePath(paper->name)});
    if (path.isEmpty())
        return;
    const Feedback feedback;
    const ExportContext out{m_context.campaign.file(), m_context.campaign.connection(), m_context.clock, feedback};
    const Status status = savePaperCopy(out, paper->id, m_pitchName, path);
    report(status);
    if (status)
        m_context.prompts.showDocument(path);
}

void PitchPapers::remove()
{
    const PitchPaper *const paper = current();
    if (!paper)
        return;
    report(m_context.campaign.edit(tr("Remove %1").arg(paper->name),
                                   [id = paper->id](Connection &c) { return PitchPaperRepository::remove(c, id); }));
}

void PitchPapers::report(const Status &status)
{
    if (!status)
        m_context.messages.showError(status.error());
}

} // namespace rosette
