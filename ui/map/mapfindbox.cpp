#include "ui/map/mapfindbox.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTimer>

#include "ui/shell/icons.h"
#include "ui/shell/taskrunner.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFromScene = 10;
constexpr int kMostFromFile = 8;
constexpr int kMostLines = 14;
constexpr int kTypingPauseMs = 150;
constexpr int kKindRole = Qt::UserRole;

/// The name at the left, its kind muted at the right.
class FindDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString kind = index.data(kKindRole).toString();
        const QFont kindFont = Theme::secondaryFont(option.font);
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const int room = option.rect.width() - QFontMetrics(kindFont).horizontalAdvance(kind) - 4 * Space::kInside;
        row.text = row.fontMetrics.elidedText(row.text, Qt::ElideRight, room);
        row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
        painter->save();
        painter->setFont(kindFont);
        painter->setPen(option.state & QStyle::State_Selected ? option.palette.color(QPalette::HighlightedText)
                                                              : Theme::muted(option.palette));
        painter->drawText(option.rect.adjusted(0, 0, -Space::kInside, 0), Qt::AlignRight | Qt::AlignVCenter, kind);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), Theme::rowHeight(option.font)};
    }
};

} // namespace

MapFindBox::MapFindBox(AppContext &context, QWidget *parent)
    : QLineEdit(parent)
    , m_context(context)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
    , m_pause(new QTimer(this))
{
    setObjectName(u"mapFindLineEdit"_s);
    setPlaceholderText(tr("Find a street, postcode, door or place"));
    setAccessibleName(placeholderText());
    setToolTip(tr("Find on the map (F)"));
    setClearButtonEnabled(true);
    addAction(iconNamed(u"search"_s), LeadingPosition);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setMaxVisibleItems(kMostLines);
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(u"mapFindListView"_s);
    m_completer->popup()->setItemDelegate(new FindDelegate(this));
    m_pause->setSingleShot(true);
    m_pause->setInterval(kTypingPauseMs);
    connect(m_pause, &QTimer::timeout, this, &MapFindBox::searchFile);
    connect(this, &QLineEdit::textEdited, this, &MapFindBox::search);
    connect(this, &QLineEdit::returnPressed, this, &MapFindBox::takeBest);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(m_finds.value(index.row())); });
}

void MapFindBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible())
        showPopup();
    else
        QLineEdit::keyPressEvent(event);
}

void MapFindBox::search(const QString &text)
{
    m_model->clear();
    m_finds.clear();
    m_pause->stop();
    m_context.tasks.drop(m_fileTask);
    m_isFileAwaited = false;
    m_isEnterAwaited = false;
    const QString words = text.simplified();
    if (!m_scene || words.size() < 2) {
        m_completer->popup()->hide();
        return;
    }
    addFinds(findInScene(*m_scene, words, kMostFromScene));
    m_isFileAwaited =
        std::any_of(words.begin(), words.end(), [](QChar letter) { return letter.isDigit(); }); // maybe an address
    if (m_isFileAwaited)
        m_pause->start();
    showPopup();
}

void MapFindBox::searchFile()
{
    m_fileTask = m_context.tasks.run<QList<MapFind>>(
        tr("Looking for an address"), this,
        [scene = m_scene, words = text().simplified()](const Feedback &, Connection &connection) {
            return findInFile(connection, *scene, words, kMostFromFile);
        },
        [this](const Result<QList<MapFind>> &finds) {
            m_isFileAwaited = false;
            addFinds(finds.valueOr({}));
            if (std::exchange(m_isEnterAwaited, false))
                takeBest();
            else
                showPopup();
        });
}

void MapFindBox::addFinds(const QList<MapFind> &finds)
{
    m_finds.append(finds);
    for (const MapFind &find : finds) {
        auto *line = new QStandardItem(find.text);
        line->setData(find.kind, kKindRole);
        line->setData(tr("%1, %2").arg(find.text, find.kind), Qt::AccessibleTextRole);
        m_model->appendRow(line);
    }
}

void MapFindBox::takeBest()
{
    const QModelIndex current = m_completer->popup()->currentIndex(); // where the arrow keys went
    if (!current.isValid() && m_finds.isEmpty() && m_isFileAwaited)
        m_isEnterAwaited = true;
    else
        choose(m_finds.value(current.isValid() ? current.row() : 0));
}

void MapFindBox::choose(const MapFind &find)
{
    m_completer->popup()->hide();
    if (find.box.isValid())
        emit found(find);
}

void MapFindBox::showPopup()
{
    if (m_finds.isEmpty())
        m_completer->popup()->hide();
    else if (hasFocus())
        m_completer->complete(); // with an empty prefix: what fits was found already
}

} // namespace rosette
