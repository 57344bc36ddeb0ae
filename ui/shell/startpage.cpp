#include "ui/shell/startpage.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "ui/shell/choicebutton.h"
#include "ui/shell/mark.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPathRole = Qt::UserRole;

QString friendlyFolder(const QString &path)
{
    QString folder = QFileInfo(path).absolutePath();
    if (folder.startsWith(QDir::homePath()))
        folder.replace(0, QDir::homePath().size(), u"~"_s);
    return QDir::toNativeSeparators(folder);
}

} // namespace

StartPage::StartPage(bool hasDemo, QWidget *parent)
    : QWidget(parent)
    , m_recentTitle(new QLabel(tr("Recent campaigns"), this))
    , m_recent(new QListWidget(this))
    , m_sentence(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"startPage"_s);
    const int width = fontMetrics().averageCharWidth() * 110;

    auto *name = new QLabel(tr("Rosette"), this);
    name->setFont(Theme::titleFont(Theme::titleFont(font())));
    auto *purpose = new QLabel(tr("The campaign book of a local party, in one encrypted file of yours."), this);
    purpose->setForegroundRole(QPalette::PlaceholderText);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(purpose);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::kPage);
    head->addWidget(new Mark(72, this));
    head->addLayout(words, 1);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(Space::kBetween);
    const auto add = [&](const QString &id, const QString &icon, const QString &title, const QString &explanation,
                         auto signal) {
        auto *choice = new ChoiceButton(icon, title, explanation, this);
        choice->setObjectName(id);
        connect(choice, &QAbstractButton::clicked, this, signal);
        choices->addWidget(choice, 1);
        return choice;
    };
    add(u"newCampaignButton"_s, u"new"_s, tr("New campaign"), tr("Start a book for your branch, ward or candidate."),
        &StartPage::newWanted);
    add(u"openCampaignButton"_s, u"open"_s, tr("Open…"), tr("A .rosette file from this computer or a stick."),
        &StartPage::openWanted);
    if (hasDemo)
        add(u"demoButton"_s, u"demo"_s, tr("Look at the demo"),
            tr("A made-up town with a busy week. Nothing in it is real."), &StartPage::demoWanted);

    m_recentTitle->setFont(Theme::sectionFont(font()));
    m_recent->setObjectName(u"recentListWidget"_s);
    m_recent->setAccessibleName(m_recentTitle->text());
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->viewport()->setBackgroundRole(QPalette::Window);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { emit fileChosen(item->data(kPathRole).toString()); });
    connect(m_recent, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { emit fileChosen(item->data(kPathRole).toString()); });

    m_sentence->setObjectName(u"startSentenceLabel"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(u"cancelWorkPushButton"_s);
    connect(m_cancel, &QPushButton::clicked, this, &StartPage::cancelWanted);
    auto *work = new QHBoxLayout;
    work->setSpacing(Space::kBetween);
    work->addWidget(m_sentence, 2);
    work->addWidget(m_progress, 1);
    work->addWidget(m_cancel);

    auto *column = new QWidget(this);
    column->setFixedWidth(width);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kGroup);
    layout->addLayout(head);
    layout->addSpacing(Space::kGroup);
    layout->addLayout(choices);
    layout->addLayout(work);
    layout->addSpacing(Space::kInside);
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_recent);
    auto *page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addWidget(column, 0, Qt::AlignHCenter);
    page->addStretch(3);
    setWorking({});
    setRecentFiles({});
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        auto *item =
            new QListWidgetItem(QFileInfo(path).completeBaseName() + u"   "_s + friendlyFolder(path), m_recent);
        item->setData(kPathRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
        item->setSizeHint(QSize(0, Theme::rowHeight(font())));
    }
    m_recent->setFixedHeight(int(paths.size()) * Theme::rowHeight(font()) + 4);
    m_recent->setVisible(!paths.isEmpty());
    m_recentTitle->setVisible(!paths.isEmpty());
}

void StartPage::showProblem(const QString &sentence)
{
    setWorking({});
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, Theme::of(Meaning::Problem, palette));
    m_sentence->setPalette(palette);
    m_sentence->setText(Theme::shapeOf(Meaning::Problem) + u' ' + sentence);
    m_sentence->show();
}

void StartPage::setWorking(const QString &sentence, double fraction)
{
    m_sentence->setPalette(QPalette());
    m_sentence->setText(sentence);
    m_progress->setRange(0, fraction < 0 ? 0 : 1000);
    m_progress->setValue(int(fraction * 1000));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sentence, m_progress, m_cancel})
        widget->setVisible(!sentence.isEmpty());
    for (QAbstractButton *choice : findChildren<ChoiceButton *>())
        choice->setEnabled(sentence.isEmpty());
}

} // namespace rosette
