import { table } from "./table";

/** Interfaces, media, documents. */
export const interface_ = table(`
使用者介面;用戶界面 | 用户界面 | user interface;^UI
圖形使用者介面;圖形化介面 | 图形用户界面 | graphical user interface;GUI
使用者經驗;使用者體驗 | 用户体验 | user experience;^UX;UX design
介面設計 | 界面设计 | interface design;user interface design
易用性;可用性;使用性 | 可用性;易用性 | usability
無障礙;無障礙網頁;可及性;可近用性;協助工具 | 无障碍;可访问性 | accessibility;web accessibility
互動設計 | 交互设计 | interaction design
互動;交互作用 | 交互 | interaction;interactive
版面配置;排版;版面 | 布局;排版 | page layout;layout;typesetting
字型;字體 | 字体 | font;typeface
粗體 | 粗体 | bold;boldface
斜體 | 斜体 | italic
底線 | 下划线 | underline;underscore
圖示 | 图标 | icon
按鈕 | 按钮 | button
選單;功能表 | 菜单 | menu
下拉式選單;下拉式清單;下拉清單 | 下拉菜单;下拉列表 | drop-down menu;dropdown;drop-down list;pull-down menu
視窗 | 窗口 | window
對話框;對話方塊;交談窗 | 对话框 | dialog box;dialogue box;dialog
核取方塊;勾選框 | 复选框 | checkbox;check box
單選按鈕;選項按鈕;單選鈕 | 单选按钮 | radio button
文字方塊;文字框;輸入框;文字欄位 | 文本框;文本域 | text box;text field
表單 | 表单 | form;web form
~分頁;頁籤;標籤頁;索引標籤 | 标签页;选项卡 | browser tab;tab
工具列 | 工具栏 | toolbar
狀態列 | 状态栏 | status bar
捲軸;捲動;捲動軸 | 滚动条;滚动 | scroll bar;scroll;scrolling
工作列 | 任务栏 | taskbar
桌面 | 桌面 | desktop;desktop environment
游標 | 光标 | cursor
點擊;點選;按一下 | 点击;单击 | click
雙擊;按兩下 | 双击 | double click
拖放;拖曳 | 拖放 | drag and drop;drag
選取;選擇範圍 | 选择 | selection
~複製 | ~复制 | copy;copying
貼上 | 粘贴 | paste
剪下 | 剪切 | cut;cut text
剪貼簿 | 剪贴板 | clipboard
剪貼 | 剪贴 | copy and paste;cut and paste
還原動作;復原動作;~復原;~還原 | 撤销;撤消 | undo
重做;取消復原 | 重做 | redo
快速鍵;快捷鍵;熱鍵 | 快捷键 | keyboard shortcut;hotkey;shortcut key
預設;預設值 | 默认;缺省值 | default;default value
偏好設定;選項 | 首选项;选项 | preference;option
說明;線上說明 | 帮助 | help;online help
儲存檔案;存檔;~儲存 | 保存 | save;save file
開啟舊檔;開啟檔案 | 打开文件 | open file
登入 | 登录;登入 | login;log in;sign in;logon
登出 | 登出;退出登录 | logout;log out;sign out
註冊 | 注册 | sign up;registration;register account
訊息框;提示訊息;工具提示 | 提示信息 | tooltip;prompt message
文字編輯器;編輯器 | 文本编辑器;编辑器 | text editor;editor
文書處理;文書處理器;文字處理 | 文字处理 | word processing;word processor
簡報;投影片 | 演示文稿;幻灯片 | presentation;slide;slideshow
輸入法 | 输入法 | input method;input method editor
所見即所得 | 所见即所得 | WYSIWYG;what you see is what you get
本地化;在地化 | 本地化 | localisation;l10n
國際化 | 国际化 | internationalisation;i18n
像素;畫素 | 像素 | pixel
解析度;分辨率 | 分辨率 | resolution;image resolution
點陣圖;點陣影像 | 位图 | bitmap;raster image;raster graphics
向量圖;向量圖形 | 矢量图;矢量图形 | vector graphics;vector image
算繪;渲染;彩現 | 渲染 | rendering;render
光線追蹤 | 光线追踪 | ray tracing
著色器 | 着色器 | shader
紋理;材質貼圖 | 纹理 | texture;texture mapping
動畫 | 动画 | animation
影像;圖像 | 图像;影像 | image;picture
照片;相片 | = | photo;photograph
影片;視訊;影音 | 视频 | video
音訊;音源;聲音 | 音频;声音 | audio;sound
多媒體 | 多媒体 | multimedia
影像編輯;影像剪輯;影片剪輯 | 图像编辑;视频剪辑 | image editing;video editing
色彩;顏色 | 颜色;色彩 | colour
灰階 | 灰度 | greyscale;grayscale
透明度 | 透明度 | opacity;alpha channel
投影機;投影 | 投影仪 | projector
全像;全息 | 全息 | hologram;holography
電玩遊戲;電子遊戲;電動遊戲 | 电子游戏 | video game;computer game
遊戲引擎 | 游戏引擎 | game engine
遊戲化 | 游戏化 | gamification
體感;手勢控制 | 体感 | motion sensing;gesture control
眼動追蹤 | 眼动追踪 | eye tracking
腦機介面 | 脑机接口 | brain-computer interface
文件格式;可攜式文件格式 | 文档格式;便携式文档格式 | PDF;portable document format;document format
純文字 | 纯文本 | plain text
換行;換行字元 | 换行 | newline;line break;line feed
空白;空白字元 | 空白;空格 | whitespace;blank space
表情符號 | 表情符号 | emoji;emoticon
字幕 | 字幕 | subtitle;caption
手語 | 手语 | sign language
電子書 | 电子书 | e-book;ebook
數位內容 | 数字内容 | digital content
`);
