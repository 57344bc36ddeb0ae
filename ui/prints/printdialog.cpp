#include "ui/prints/printdialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseMs = 150; // while somebody types
constexpr QSize kLarge{980, 720};
constexpr QSize kWindowFrame{0, 40}; // about, with the title

} // namespace

PrintDialog::PrintDialog(AppContext &context, const QString &prefix, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_prefix(prefix)
    , m_note(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close)) // parented by build(): last in the order of Tab
    , m_pause(new QTimer(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_note->setObjectName(m_prefix + u"NoteLabel"_s);
    m_note->setWordWrap(true);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, [this] { look(); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &PrintDialog::reject);
}

void PrintDialog::build(QWidget *form, QWidget *preview)
{
    m_form = form;
    m_preview = preview;
    auto *heading = new QLabel(windowTitle(), this);
    heading->setFont(Theme::titleFont(font()));
    heading->setWordWrap(true);
    m_form->setParent(this);
    m_form->setFixedWidth(fontMetrics().averageCharWidth() * 52);
    auto *left = new QVBoxLayout;
    left->setSpacing(Space::kGroup);
    left->addWidget(heading);
    left->addWidget(m_form);
    left->addStretch(1);
    left->addWidget(m_note);
    QPushButton *saveButton = addButton(u"Save"_s, tr("Save &as…"));
    QPushButton *printButton = addButton(u"Print"_s, tr("&Print…"));
    printButton->setDefault(true);
    Theme::makePrimary(printButton);
    connect(saveButton, &QPushButton::clicked, this, [this] { save(); });
    connect(printButton, &QPushButton::clicked, this, [this] { print(); });
    auto *sides = new QHBoxLayout;
    sides->setSpacing(Space::kPage);
    sides->addLayout(left);
    sides->addWidget(m_preview, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kGroup, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kGroup);
    layout->addLayout(sides, 1);
    layout->addWidget(m_buttons);
}

QPushButton *PrintDialog::addButton(const QString &name, const QString &text)
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(m_prefix + name + u"PushButton"_s);
    m_waysOut += button;
    return button;
}

void PrintDialog::openLarge()
{
    resize(sizeHint().expandedTo(kLarge).boundedTo(screen()->availableSize() - kWindowFrame));
    open();
}

void PrintDialog::lookSoon()
{
    setReady(false);
    m_pause->start();
}

void PrintDialog::setReady(bool isReady)
{
    for (QPushButton *button : std::as_const(m_waysOut))
        button->setEnabled(isReady);
}

void PrintDialog::tellDone(const QString &sentence, const QString &path)
{
    if (path.isEmpty())
        m_context.messages.showMessage(Meaning::Done, sentence.trimmed());
    else
        m_context.messages.showMessage(Meaning::Done, sentence.trimmed(), tr("Open"),
                                       [&prompts = m_context.prompts, path] { prompts.showDocument(path); });
}

void PrintDialog::setWorking(const QString &what)
{
    m_form->setEnabled(what.isEmpty());
    setReady(what.isEmpty());
    showNote(what);
}

void PrintDialog::showNote(const QString &sentence)
{
    m_note->setPalette(QPalette());
    m_note->setText(sentence);
}

void PrintDialog::showProblem(const QString &sentence)
{
    QPalette palette = m_note->palette();
    palette.setColor(QPalette::WindowText, Theme::of(Meaning::Problem, palette));
    m_note->setPalette(palette);
    m_note->setText(Theme::shapeOf(Meaning::Problem) + u' ' + sentence);
}

} // namespace rosette
