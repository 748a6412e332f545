// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  MIN_RUN,
  NAME_ANCHORS,
  backslash,
  bitsMap,
  eachName,
  eachValue,
  entities,
  isPrintable,
  nameParts,
  oneLine,
  outward,
  percent,
  roleOf,
  settle,
  splitName
} from "./chunk-SWISC3Y7.js";
import "./chunk-QB5T64ZI.js";
import {
  nameBefore
} from "./chunk-BGTM2AI5.js";
import {
  isPlaceholder,
  isPlaceholderPart,
  isRegular
} from "./chunk-JXOTDUYG.js";
import {
  describeAlphabet,
  shannonBits,
  strengthBits
} from "./chunk-ZGPWIFDA.js";
import {
  describeShape,
  servicesNamed,
  shapeOf
} from "./chunk-7ABRUXNI.js";
import {
  dist_exports
} from "./chunk-IRL3B24F.js";
import {
  isShowcase,
  kindOf
} from "./chunk-AVIJMWVS.js";
import "./chunk-DBGOUZG4.js";
import {
  plainText
} from "./chunk-UR7XLRW4.js";
import {
  main_exports
} from "./chunk-NOH3A4SR.js";
import {
  __commonJS,
  __export,
  __toESM
} from "./chunk-42ZHIDB4.js";

// ../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/StringScanner.js
var require_StringScanner = __commonJS({
  "../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/StringScanner.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.StringScanner = void 0;
    var emptyString = "", surrogatePair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g, StringScanner = class {
      constructor(string) {
        if (this.charCount = this.charLength(string, !0), this.charIndex = 0, this.length = string.length, this.multiByteMode = this.charCount !== this.length, this.string = string, this.multiByteMode) {
          let charsToBytes = [];
          for (let byteIndex = 0, charIndex = 0; charIndex < this.charCount; ++charIndex)
            charsToBytes[charIndex] = byteIndex, byteIndex += string.codePointAt(byteIndex) > 65535 ? 2 : 1;
          this.charsToBytes = charsToBytes;
        }
      }
      /**
       * Whether the current character index is at the end of the input string.
       */
      get isEnd() {
        return this.charIndex >= this.charCount;
      }
      // -- Protected Methods ------------------------------------------------------
      /**
       * Returns the number of characters in the given string, which may differ from
       * the byte length if the string contains multibyte characters.
       */
      charLength(string, multiByteSafe = this.multiByteMode) {
        return multiByteSafe ? string.replace(surrogatePair, "_").length : string.length;
      }
      // -- Public Methods ---------------------------------------------------------
      /**
       * Advances the scanner by the given number of characters, stopping if the end
       * of the string is reached.
       */
      advance(count = 1) {
        this.charIndex = Math.min(this.charCount, this.charIndex + count);
      }
      /**
       * Returns the byte index of the given character index in the string. The two
       * may differ in strings that contain multibyte characters.
       */
      charIndexToByteIndex(charIndex = this.charIndex) {
        return this.multiByteMode ? this.charsToBytes[charIndex] ?? 1 / 0 : charIndex;
      }
      /**
       * Consumes and returns the given number of characters if possible, advancing
       * the scanner and stopping if the end of the string is reached.
       *
       * If no characters could be consumed, an empty string will be returned.
       */
      consume(charCount = 1) {
        let chars = this.peek(charCount);
        return this.advance(charCount), chars;
      }
      /**
       * Consumes and returns the given number of bytes if possible, advancing the
       * scanner and stopping if the end of the string is reached.
       *
       * It's up to the caller to ensure that the given byte count doesn't split a
       * multibyte character.
       *
       * If no bytes could be consumed, an empty string will be returned.
       */
      consumeBytes(byteCount) {
        let byteIndex = this.charIndexToByteIndex(), result = this.string.slice(byteIndex, byteIndex + byteCount);
        return this.advance(this.charLength(result)), result;
      }
      /**
       * Consumes and returns all characters for which the given function returns
       * `true`, stopping when `false` is returned or the end of the input is
       * reached.
       */
      consumeMatchFn(fn) {
        let { length, multiByteMode, string } = this, startByteIndex = this.charIndexToByteIndex(), endByteIndex = startByteIndex;
        if (multiByteMode)
          for (; endByteIndex < length; ) {
            let char = string[endByteIndex], isSurrogatePair = char >= "\uD800" && char <= "\uDBFF";
            if (isSurrogatePair && (char += string[endByteIndex + 1]), !fn(char))
              break;
            endByteIndex += isSurrogatePair ? 2 : 1;
          }
        else
          for (; endByteIndex < length && fn(string[endByteIndex]); )
            ++endByteIndex;
        return this.consumeBytes(endByteIndex - startByteIndex);
      }
      /**
       * Consumes the given string if it exists at the current character index, and
       * advances the scanner.
       *
       * If the given string doesn't exist at the current character index, an empty
       * string will be returned and the scanner will not be advanced.
       */
      consumeString(stringToConsume) {
        let { length } = stringToConsume, byteIndex = this.charIndexToByteIndex();
        return stringToConsume === this.string.slice(byteIndex, byteIndex + length) ? (this.advance(length === 1 ? 1 : this.charLength(stringToConsume)), stringToConsume) : emptyString;
      }
      /**
       * Consumes characters until the given global regex is matched, advancing the
       * scanner up to (but not beyond) the beginning of the match. If the regex
       * doesn't match, nothing will be consumed.
       *
       * Returns the consumed string, or an empty string if nothing was consumed.
       */
      consumeUntilMatch(regex) {
        let matchByteIndex = this.string.slice(this.charIndexToByteIndex()).search(regex);
        return matchByteIndex > 0 ? this.consumeBytes(matchByteIndex) : emptyString;
      }
      /**
       * Consumes characters until the given string is found, advancing the scanner
       * up to (but not beyond) that point. If the string is never found, nothing
       * will be consumed.
       *
       * Returns the consumed string, or an empty string if nothing was consumed.
       */
      consumeUntilString(searchString) {
        let byteIndex = this.charIndexToByteIndex(), matchByteIndex = this.string.indexOf(searchString, byteIndex);
        return matchByteIndex > 0 ? this.consumeBytes(matchByteIndex - byteIndex) : emptyString;
      }
      /**
       * Returns the given number of characters starting at the current character
       * index, without advancing the scanner and without exceeding the end of the
       * input string.
       */
      peek(count = 1) {
        let { charIndex, string } = this;
        return this.multiByteMode ? string.slice(this.charIndexToByteIndex(charIndex), this.charIndexToByteIndex(charIndex + count)) : string.slice(charIndex, charIndex + count);
      }
      /**
       * Resets the scanner position to the given character _index_, or to the start
       * of the input string if no index is given.
       *
       * If _index_ is negative, the scanner position will be moved backward by that
       * many characters, stopping if the beginning of the string is reached.
       */
      reset(index = 0) {
        this.charIndex = index >= 0 ? Math.min(this.charCount, index) : Math.max(0, this.charIndex + index);
      }
    };
    exports.StringScanner = StringScanner;
  }
});

// ../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/syntax.js
var require_syntax = __commonJS({
  "../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/syntax.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.predefinedEntities = exports.endCharData = exports.attValueNormalizedWhitespace = exports.attValueCharSingleQuote = exports.attValueCharDoubleQuote = void 0;
    exports.isNameChar = isNameChar;
    exports.isNameStartChar = isNameStartChar;
    exports.isReferenceChar = isReferenceChar;
    exports.isWhitespace = isWhitespace2;
    exports.isXmlCodePoint = isXmlCodePoint;
    exports.attValueCharDoubleQuote = /["&<]/;
    exports.attValueCharSingleQuote = /['&<]/;
    exports.attValueNormalizedWhitespace = /\r\n|[\n\r\t]/g;
    exports.endCharData = /<|&|]]>/;
    exports.predefinedEntities = Object.freeze(Object.assign(/* @__PURE__ */ Object.create(null), {
      amp: "&",
      apos: "'",
      gt: ">",
      lt: "<",
      quot: '"'
    }));
    function isNameChar(char) {
      let cp = char.codePointAt(0);
      return cp >= 97 && cp <= 122 || cp >= 65 && cp <= 90 || cp >= 48 && cp <= 57 || cp === 45 || cp === 46 || cp === 183 || cp >= 768 && cp <= 879 || cp === 8255 || cp === 8256 || isNameStartChar(char, cp);
    }
    function isNameStartChar(char, cp = char.codePointAt(0)) {
      return cp >= 97 && cp <= 122 || cp >= 65 && cp <= 90 || cp === 58 || cp === 95 || cp >= 192 && cp <= 214 || cp >= 216 && cp <= 246 || cp >= 248 && cp <= 767 || cp >= 880 && cp <= 893 || cp >= 895 && cp <= 8191 || cp === 8204 || cp === 8205 || cp >= 8304 && cp <= 8591 || cp >= 11264 && cp <= 12271 || cp >= 12289 && cp <= 55295 || cp >= 63744 && cp <= 64975 || cp >= 65008 && cp <= 65533 || cp >= 65536 && cp <= 983039;
    }
    function isReferenceChar(char) {
      return char === "#" || isNameChar(char);
    }
    function isWhitespace2(char) {
      let cp = char.codePointAt(0);
      return cp === 32 || cp === 9 || cp === 10 || cp === 13;
    }
    function isXmlCodePoint(cp) {
      return cp >= 32 && cp <= 55295 || cp === 10 || cp === 9 || cp === 13 || cp >= 57344 && cp <= 65533 || cp >= 65536 && cp <= 1114111;
    }
  }
});

// ../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/XmlNode.js
var require_XmlNode = __commonJS({
  "../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/XmlNode.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.XmlNode = void 0;
    var XmlNode = class _XmlNode {
      constructor() {
        this.parent = null, this.start = -1, this.end = -1;
      }
      /**
       * Document that contains this node, or `null` if this node is not associated
       * with a document.
       */
      get document() {
        return this.parent?.document ?? null;
      }
      /**
       * Whether this node is the root node of the document (also known as the
       * document element).
       */
      get isRootNode() {
        return this.parent !== null && this.parent === this.document && this.type === _XmlNode.TYPE_ELEMENT;
      }
      /**
       * Whether whitespace should be preserved in the content of this element and
       * its children.
       *
       * This is influenced by the value of the special `xml:space` attribute, and
       * will be `true` for any node whose `xml:space` attribute is set to
       * "preserve". If a node has no such attribute, it will inherit the value of
       * the nearest ancestor that does (if any).
       *
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#sec-white-space
       */
      get preserveWhitespace() {
        return !!this.parent?.preserveWhitespace;
      }
      /**
       * Type of this node.
       *
       * The value of this property is a string that matches one of the static
       * `TYPE_*` properties on the `XmlNode` class (e.g. `TYPE_ELEMENT`,
       * `TYPE_TEXT`, etc.).
       *
       * The `XmlNode` class itself is a base class and doesn't have its own type
       * name.
       */
      get type() {
        return "";
      }
      /**
       * Returns a JSON-serializable object representing this node, minus properties
       * that could result in circular references.
       */
      toJSON() {
        let json = {
          type: this.type
        };
        return this.isRootNode && (json.isRootNode = !0), this.preserveWhitespace && (json.preserveWhitespace = !0), this.start !== -1 && (json.start = this.start, json.end = this.end), json;
      }
    };
    exports.XmlNode = XmlNode;
    XmlNode.TYPE_CDATA = "cdata";
    XmlNode.TYPE_COMMENT = "comment";
    XmlNode.TYPE_DOCUMENT = "document";
    XmlNode.TYPE_DOCUMENT_TYPE = "doctype";
    XmlNode.TYPE_ELEMENT = "element";
    XmlNode.TYPE_PROCESSING_INSTRUCTION = "pi";
    XmlNode.TYPE_TEXT = "text";
    XmlNode.TYPE_XML_DECLARATION = "xmldecl";
  }
});

// ../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/XmlText.js
var require_XmlText = __commonJS({
  "../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/XmlText.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.XmlText = void 0;
    var XmlNode_js_1 = require_XmlNode(), XmlText = class extends XmlNode_js_1.XmlNode {
      constructor(text = "") {
        super(), this.text = text;
      }
      get type() {
        return XmlNode_js_1.XmlNode.TYPE_TEXT;
      }
      toJSON() {
        return Object.assign(XmlNode_js_1.XmlNode.prototype.toJSON.call(this), {
          text: this.text
        });
      }
    };
    exports.XmlText = XmlText;
  }
});

// ../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/XmlCdata.js
var require_XmlCdata = __commonJS({
  "../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/XmlCdata.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.XmlCdata = void 0;
    var XmlNode_js_1 = require_XmlNode(), XmlText_js_1 = require_XmlText(), XmlCdata = class extends XmlText_js_1.XmlText {
      get type() {
        return XmlNode_js_1.XmlNode.TYPE_CDATA;
      }
    };
    exports.XmlCdata = XmlCdata;
  }
});

// ../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/XmlComment.js
var require_XmlComment = __commonJS({
  "../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/XmlComment.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.XmlComment = void 0;
    var XmlNode_js_1 = require_XmlNode(), XmlComment = class extends XmlNode_js_1.XmlNode {
      constructor(content = "") {
        super(), this.content = content;
      }
      get type() {
        return XmlNode_js_1.XmlNode.TYPE_COMMENT;
      }
      toJSON() {
        return Object.assign(XmlNode_js_1.XmlNode.prototype.toJSON.call(this), {
          content: this.content
        });
      }
    };
    exports.XmlComment = XmlComment;
  }
});

// ../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/XmlDeclaration.js
var require_XmlDeclaration = __commonJS({
  "../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/XmlDeclaration.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.XmlDeclaration = void 0;
    var XmlNode_js_1 = require_XmlNode(), XmlDeclaration = class extends XmlNode_js_1.XmlNode {
      constructor(version2, encoding, standalone) {
        super(), this.version = version2, this.encoding = encoding ?? null, this.standalone = standalone ?? null;
      }
      get type() {
        return XmlNode_js_1.XmlNode.TYPE_XML_DECLARATION;
      }
      toJSON() {
        let json = XmlNode_js_1.XmlNode.prototype.toJSON.call(this);
        json.version = this.version;
        for (let key of ["encoding", "standalone"])
          this[key] !== null && (json[key] = this[key]);
        return json;
      }
    };
    exports.XmlDeclaration = XmlDeclaration;
  }
});

// ../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/XmlElement.js
var require_XmlElement = __commonJS({
  "../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/XmlElement.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.XmlElement = void 0;
    var XmlNode_js_1 = require_XmlNode(), XmlElement = class _XmlElement extends XmlNode_js_1.XmlNode {
      constructor(name2, attributes = /* @__PURE__ */ Object.create(null), children2 = []) {
        super(), this.name = name2, this.attributes = attributes, this.children = children2;
      }
      /**
       * Whether this element is empty (meaning it has no children).
       */
      get isEmpty() {
        return this.children.length === 0;
      }
      get preserveWhitespace() {
        let node = this;
        for (; node instanceof _XmlElement; ) {
          if ("xml:space" in node.attributes)
            return node.attributes["xml:space"] === "preserve";
          node = node.parent;
        }
        return !1;
      }
      /**
       * Text content of this element and all its descendants.
       */
      get text() {
        return this.children.map((child) => "text" in child ? child.text : "").join("");
      }
      get type() {
        return XmlNode_js_1.XmlNode.TYPE_ELEMENT;
      }
      toJSON() {
        return Object.assign(XmlNode_js_1.XmlNode.prototype.toJSON.call(this), {
          name: this.name,
          attributes: this.attributes,
          children: this.children.map((child) => child.toJSON())
        });
      }
    };
    exports.XmlElement = XmlElement;
  }
});

// ../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/XmlDocument.js
var require_XmlDocument = __commonJS({
  "../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/XmlDocument.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.XmlDocument = void 0;
    var XmlElement_js_1 = require_XmlElement(), XmlNode_js_1 = require_XmlNode(), XmlDocument = class extends XmlNode_js_1.XmlNode {
      constructor(children2 = []) {
        super(), this.children = children2;
      }
      get document() {
        return this;
      }
      /**
       * Root element of this document, or `null` if this document is empty.
       */
      get root() {
        for (let child of this.children)
          if (child instanceof XmlElement_js_1.XmlElement)
            return child;
        return null;
      }
      /**
       * Text content of this document and all its descendants.
       */
      get text() {
        return this.children.map((child) => "text" in child ? child.text : "").join("");
      }
      get type() {
        return XmlNode_js_1.XmlNode.TYPE_DOCUMENT;
      }
      toJSON() {
        return Object.assign(XmlNode_js_1.XmlNode.prototype.toJSON.call(this), {
          children: this.children.map((child) => child.toJSON())
        });
      }
    };
    exports.XmlDocument = XmlDocument;
  }
});

// ../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/XmlDocumentType.js
var require_XmlDocumentType = __commonJS({
  "../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/XmlDocumentType.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.XmlDocumentType = void 0;
    var XmlNode_js_1 = require_XmlNode(), XmlDocumentType = class extends XmlNode_js_1.XmlNode {
      constructor(name2, publicId, systemId, internalSubset) {
        super(), this.name = name2, this.publicId = publicId ?? null, this.systemId = systemId ?? null, this.internalSubset = internalSubset ?? null;
      }
      get type() {
        return XmlNode_js_1.XmlNode.TYPE_DOCUMENT_TYPE;
      }
      toJSON() {
        let json = XmlNode_js_1.XmlNode.prototype.toJSON.call(this);
        json.name = this.name;
        for (let key of ["publicId", "systemId", "internalSubset"])
          this[key] !== null && (json[key] = this[key]);
        return json;
      }
    };
    exports.XmlDocumentType = XmlDocumentType;
  }
});

// ../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/XmlError.js
var require_XmlError = __commonJS({
  "../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/XmlError.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.XmlError = void 0;
    var XmlError = class extends Error {
      constructor(message, charIndex, xml2) {
        let column = 1, excerpt = "", line = 1;
        for (let i = 0; i < charIndex; ++i) {
          let char = xml2[i];
          char === `
` ? (column = 1, excerpt = "", line += 1) : (column += 1, excerpt += char);
        }
        let eol = xml2.indexOf(`
`, charIndex);
        excerpt += eol === -1 ? xml2.slice(charIndex) : xml2.slice(charIndex, eol);
        let excerptStart = 0;
        excerpt.length > 50 && (column < 40 ? excerpt = excerpt.slice(0, 50) : (excerptStart = column - 20, excerpt = excerpt.slice(excerptStart, column + 30))), super(`${message} (line ${line}, column ${column})
  ${excerpt}
` + " ".repeat(column - excerptStart + 1) + `^
`), this.column = column, this.excerpt = excerpt, this.line = line, this.name = "XmlError", this.pos = charIndex;
      }
    };
    exports.XmlError = XmlError;
  }
});

// ../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/XmlProcessingInstruction.js
var require_XmlProcessingInstruction = __commonJS({
  "../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/XmlProcessingInstruction.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.XmlProcessingInstruction = void 0;
    var XmlNode_js_1 = require_XmlNode(), XmlProcessingInstruction = class extends XmlNode_js_1.XmlNode {
      constructor(name2, content = "") {
        super(), this.name = name2, this.content = content;
      }
      get type() {
        return XmlNode_js_1.XmlNode.TYPE_PROCESSING_INSTRUCTION;
      }
      toJSON() {
        return Object.assign(XmlNode_js_1.XmlNode.prototype.toJSON.call(this), {
          name: this.name,
          content: this.content
        });
      }
    };
    exports.XmlProcessingInstruction = XmlProcessingInstruction;
  }
});

// ../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/Parser.js
var require_Parser = __commonJS({
  "../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/Parser.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || function(mod) {
      if (mod && mod.__esModule) return mod;
      var result = {};
      if (mod != null) for (var k in mod) k !== "default" && Object.prototype.hasOwnProperty.call(mod, k) && __createBinding(result, mod, k);
      return __setModuleDefault(result, mod), result;
    };
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.Parser = void 0;
    var StringScanner_js_1 = require_StringScanner(), syntax = __importStar(require_syntax()), XmlCdata_js_1 = require_XmlCdata(), XmlComment_js_1 = require_XmlComment(), XmlDeclaration_js_1 = require_XmlDeclaration(), XmlDocument_js_1 = require_XmlDocument(), XmlDocumentType_js_1 = require_XmlDocumentType(), XmlElement_js_1 = require_XmlElement(), XmlError_js_1 = require_XmlError(), XmlNode_js_1 = require_XmlNode(), XmlProcessingInstruction_js_1 = require_XmlProcessingInstruction(), XmlText_js_1 = require_XmlText(), emptyString = "", Parser = class {
      /**
       * @param xml XML string to parse.
       * @param options Parser options.
       */
      constructor(xml2, options = {}) {
        let doc = this.document = new XmlDocument_js_1.XmlDocument();
        this.currentNode = doc, this.options = options, this.scanner = new StringScanner_js_1.StringScanner(xml2), this.options.includeOffsets && (doc.start = 0, doc.end = xml2.length), this.parse();
      }
      /**
       * Adds the given `XmlNode` as a child of `this.currentNode`.
       */
      addNode(node, charIndex) {
        return node.parent = this.currentNode, this.options.includeOffsets && (node.start = this.scanner.charIndexToByteIndex(charIndex), node.end = this.scanner.charIndexToByteIndex()), this.currentNode.children.push(node), !0;
      }
      /**
       * Adds the given _text_ to the document, either by appending it to a
       * preceding `XmlText` node (if possible) or by creating a new `XmlText` node.
       *
       * When _normalize_ is `true` (the default), line breaks in _text_ are
       * normalized per section 2.11 of the XML spec. This must be `false` for text
       * that comes from a character or entity reference, since references aren't
       * subject to line break normalization.
       */
      addText(text, charIndex, normalize = !0) {
        let { children: children2 } = this.currentNode, { length } = children2;
        if (normalize && (text = normalizeLineBreaks(text)), length > 0) {
          let prevNode = children2[length - 1];
          if (prevNode?.type === XmlNode_js_1.XmlNode.TYPE_TEXT) {
            let textNode = prevNode;
            return textNode.text += text, this.options.includeOffsets && (textNode.end = this.scanner.charIndexToByteIndex()), !0;
          }
        }
        return this.addNode(new XmlText_js_1.XmlText(text), charIndex);
      }
      /**
       * Consumes element attributes.
       *
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#sec-starttags
       */
      consumeAttributes() {
        let attributes = /* @__PURE__ */ Object.create(null);
        for (; this.consumeWhitespace(); ) {
          let attrName = this.consumeName();
          if (!attrName)
            break;
          let attrValue = this.consumeEqual() && this.consumeAttributeValue();
          if (attrValue === !1)
            throw this.error("Attribute value expected");
          if (attrName in attributes)
            throw this.error(`Duplicate attribute: ${attrName}`);
          if (attrName === "xml:space" && attrValue !== "default" && attrValue !== "preserve")
            throw this.error('Value of the `xml:space` attribute must be "default" or "preserve"');
          attributes[attrName] = attrValue;
        }
        if (this.options.sortAttributes) {
          let attrNames = Object.keys(attributes).sort(), sortedAttributes = /* @__PURE__ */ Object.create(null);
          for (let i = 0; i < attrNames.length; ++i) {
            let attrName = attrNames[i];
            sortedAttributes[attrName] = attributes[attrName];
          }
          attributes = sortedAttributes;
        }
        return attributes;
      }
      /**
       * Consumes an `AttValue` (attribute value) if possible.
       *
       * @returns
       *   Contents of the `AttValue` minus quotes, or `false` if nothing was
       *   consumed. An empty string indicates that an `AttValue` was consumed but
       *   was empty.
       *
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-AttValue
       */
      consumeAttributeValue() {
        let { scanner } = this, quote = scanner.peek();
        if (quote !== '"' && quote !== "'")
          return !1;
        scanner.advance();
        let chars, isClosed = !1, value = emptyString, regex = quote === '"' ? syntax.attValueCharDoubleQuote : syntax.attValueCharSingleQuote;
        matchLoop: for (; !scanner.isEnd; )
          switch (chars = scanner.consumeUntilMatch(regex), chars && (this.validateChars(chars), value += chars.replace(syntax.attValueNormalizedWhitespace, " ")), scanner.peek()) {
            case quote:
              isClosed = !0;
              break matchLoop;
            case "&":
              value += this.consumeReference();
              continue;
            case "<":
              throw this.error("Unescaped `<` is not allowed in an attribute value");
            default:
              break matchLoop;
          }
        if (!isClosed)
          throw this.error("Unclosed attribute");
        return scanner.advance(), value;
      }
      /**
       * Consumes a CDATA section if possible.
       *
       * @returns Whether a CDATA section was consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#sec-cdata-sect
       */
      consumeCdataSection() {
        let { scanner } = this, startIndex = scanner.charIndex;
        if (!scanner.consumeString("<![CDATA["))
          return !1;
        let text = scanner.consumeUntilString("]]>");
        if (this.validateChars(text), !scanner.consumeString("]]>"))
          throw this.error("Unclosed CDATA section");
        return this.options.preserveCdata ? this.addNode(new XmlCdata_js_1.XmlCdata(normalizeLineBreaks(text)), startIndex) : this.addText(text, startIndex);
      }
      /**
       * Consumes character data if possible.
       *
       * @returns Whether character data was consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#dt-chardata
       */
      consumeCharData() {
        let { scanner } = this, startIndex = scanner.charIndex, charData = scanner.consumeUntilMatch(syntax.endCharData);
        if (!charData)
          return !1;
        if (this.validateChars(charData), scanner.peek(3) === "]]>")
          throw this.error("Element content may not contain the CDATA section close delimiter `]]>`");
        return this.addText(charData, startIndex);
      }
      /**
       * Consumes a comment if possible.
       *
       * @returns Whether a comment was consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-Comment
       */
      consumeComment() {
        let { scanner } = this, startIndex = scanner.charIndex;
        if (!scanner.consumeString("<!--"))
          return !1;
        let content = scanner.consumeUntilString("--");
        if (this.validateChars(content), !scanner.consumeString("-->"))
          throw scanner.peek(2) === "--" ? this.error("The string `--` isn't allowed inside a comment") : this.error("Unclosed comment");
        return this.options.preserveComments ? this.addNode(new XmlComment_js_1.XmlComment(normalizeLineBreaks(content)), startIndex) : !0;
      }
      /**
       * Consumes a reference in a content context if possible.
       *
       * This differs from `consumeReference()` in that a consumed reference will be
       * added to the document as a text node instead of returned.
       *
       * @returns Whether a reference was consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#entproc
       */
      consumeContentReference() {
        let startIndex = this.scanner.charIndex, ref = this.consumeReference();
        return ref ? this.addText(ref, startIndex, !1) : !1;
      }
      /**
       * Consumes a doctype declaration if possible.
       *
       * This is a loose implementation since doctype declarations are currently
       * discarded without further parsing.
       *
       * @returns Whether a doctype declaration was consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#dtd
       */
      consumeDoctypeDeclaration() {
        let { scanner } = this, startIndex = scanner.charIndex;
        if (!scanner.consumeString("<!DOCTYPE"))
          return !1;
        let name2 = this.consumeWhitespace() && this.consumeName();
        if (!name2)
          throw this.error("Expected a name");
        let publicId, systemId;
        if (this.consumeWhitespace()) {
          if (scanner.consumeString("PUBLIC")) {
            if (publicId = this.consumeWhitespace() && this.consumePubidLiteral(), publicId === !1)
              throw this.error("Expected a public identifier");
            this.consumeWhitespace();
          }
          if (publicId !== void 0 || scanner.consumeString("SYSTEM")) {
            if (this.consumeWhitespace(), systemId = this.consumeSystemLiteral(), systemId === !1)
              throw this.error("Expected a system identifier");
            this.consumeWhitespace();
          }
        }
        let internalSubset;
        if (scanner.consumeString("[")) {
          if (internalSubset = scanner.consumeUntilMatch(/\][\x20\t\r\n]*>/), !scanner.consumeString("]"))
            throw this.error("Unclosed internal subset");
          this.consumeWhitespace();
        }
        if (!scanner.consumeString(">"))
          throw this.error("Unclosed doctype declaration");
        return this.options.preserveDocumentType ? this.addNode(new XmlDocumentType_js_1.XmlDocumentType(name2, publicId, systemId, internalSubset), startIndex) : !0;
      }
      /**
       * Consumes an element if possible.
       *
       * @returns Whether an element was consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-element
       */
      consumeElement() {
        let { scanner } = this, startIndex = scanner.charIndex;
        if (!scanner.consumeString("<"))
          return !1;
        let name2 = this.consumeName();
        if (!name2)
          return scanner.reset(startIndex), !1;
        let attributes = this.consumeAttributes(), isEmpty = !!scanner.consumeString("/>"), element = new XmlElement_js_1.XmlElement(name2, attributes);
        if (element.parent = this.currentNode, !isEmpty) {
          if (!scanner.consumeString(">"))
            throw this.error(`Unclosed start tag for element \`${name2}\``);
          this.currentNode = element;
          do
            this.consumeCharData();
          while (this.consumeElement() || this.consumeContentReference() || this.consumeCdataSection() || this.consumeProcessingInstruction() || this.consumeComment());
          let endTagMark = scanner.charIndex, endTagName;
          if (!scanner.consumeString("</") || !(endTagName = this.consumeName()) || endTagName !== name2)
            throw scanner.reset(endTagMark), this.error(`Missing end tag for element ${name2}`);
          if (this.consumeWhitespace(), !scanner.consumeString(">"))
            throw this.error(`Unclosed end tag for element ${name2}`);
          this.currentNode = element.parent;
        }
        return this.addNode(element, startIndex);
      }
      /**
       * Consumes an `Eq` production if possible.
       *
       * @returns Whether an `Eq` production was consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-Eq
       */
      consumeEqual() {
        return this.consumeWhitespace(), this.scanner.consumeString("=") ? (this.consumeWhitespace(), !0) : !1;
      }
      /**
       * Consumes `Misc` content if possible.
       *
       * @returns Whether anything was consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-Misc
       */
      consumeMisc() {
        return this.consumeComment() || this.consumeProcessingInstruction() || this.consumeWhitespace();
      }
      /**
       * Consumes one or more `Name` characters if possible.
       *
       * @returns `Name` characters, or an empty string if none were consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-Name
       */
      consumeName() {
        return syntax.isNameStartChar(this.scanner.peek()) ? this.scanner.consumeMatchFn(syntax.isNameChar) : emptyString;
      }
      /**
       * Consumes a processing instruction if possible.
       *
       * @returns Whether a processing instruction was consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#sec-pi
       */
      consumeProcessingInstruction() {
        let { scanner } = this, startIndex = scanner.charIndex;
        if (!scanner.consumeString("<?"))
          return !1;
        let name2 = this.consumeName();
        if (name2) {
          if (name2.toLowerCase() === "xml")
            throw scanner.reset(startIndex), this.error("XML declaration isn't allowed here");
        } else
          throw this.error("Invalid processing instruction");
        if (!this.consumeWhitespace()) {
          if (scanner.consumeString("?>"))
            return this.addNode(new XmlProcessingInstruction_js_1.XmlProcessingInstruction(name2), startIndex);
          throw this.error("Whitespace is required after a processing instruction name");
        }
        let content = scanner.consumeUntilString("?>");
        if (this.validateChars(content), !scanner.consumeString("?>"))
          throw this.error("Unterminated processing instruction");
        return this.addNode(new XmlProcessingInstruction_js_1.XmlProcessingInstruction(name2, normalizeLineBreaks(content)), startIndex);
      }
      /**
       * Consumes a prolog if possible.
       *
       * @returns Whether a prolog was consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#sec-prolog-dtd
       */
      consumeProlog() {
        let { scanner } = this, startIndex = scanner.charIndex;
        for (this.consumeXmlDeclaration(); this.consumeMisc(); )
          ;
        if (this.consumeDoctypeDeclaration())
          for (; this.consumeMisc(); )
            ;
        return startIndex < scanner.charIndex;
      }
      /**
       * Consumes a public identifier literal if possible.
       *
       * @returns
       *   Value of the public identifier literal minus quotes, or `false` if
       *   nothing was consumed. An empty string indicates that a public id literal
       *   was consumed but was empty.
       *
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-PubidLiteral
       */
      consumePubidLiteral() {
        let startIndex = this.scanner.charIndex, value = this.consumeSystemLiteral();
        if (value !== !1 && !/^[-\x20\r\na-zA-Z0-9'()+,./:=?;!*#@$_%]*$/.test(value))
          throw this.scanner.reset(startIndex), this.error("Invalid character in public identifier");
        return value;
      }
      /**
       * Consumes a reference if possible.
       *
       * This differs from `consumeContentReference()` in that a consumed reference
       * will be returned rather than added to the document.
       *
       * @returns
       *   Parsed reference value, or `false` if nothing was consumed (to
       *   distinguish from a reference that resolves to an empty string).
       *
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-Reference
       */
      consumeReference() {
        let { scanner } = this;
        if (!scanner.consumeString("&"))
          return !1;
        let ref = scanner.consumeMatchFn(syntax.isReferenceChar);
        if (scanner.consume() !== ";")
          throw this.error("Unterminated reference (a reference must end with `;`)");
        let parsedValue;
        if (ref[0] === "#") {
          let codePoint = ref[1] === "x" ? parseInt(ref.slice(2), 16) : parseInt(ref.slice(1), 10);
          if (isNaN(codePoint) || !/^#(?:x[0-9A-Fa-f]+|[0-9]+)$/.test(ref))
            throw this.error("Invalid character reference");
          if (!syntax.isXmlCodePoint(codePoint))
            throw this.error("Character reference resolves to an invalid character");
          parsedValue = String.fromCodePoint(codePoint);
        } else if (parsedValue = syntax.predefinedEntities[ref], parsedValue === void 0) {
          let { ignoreUndefinedEntities, resolveUndefinedEntity } = this.options, wrappedRef = `&${ref};`;
          if (resolveUndefinedEntity) {
            let resolvedValue = resolveUndefinedEntity(wrappedRef);
            if (resolvedValue != null) {
              let type = typeof resolvedValue;
              if (type !== "string")
                throw new TypeError(`\`resolveUndefinedEntity()\` must return a string, \`null\`, or \`undefined\`, but returned a value of type ${type}`);
              return resolvedValue;
            }
          }
          if (ignoreUndefinedEntities)
            return wrappedRef;
          throw scanner.reset(-wrappedRef.length), this.error(`Named entity isn't defined: ${wrappedRef}`);
        }
        return parsedValue;
      }
      /**
       * Consumes a `SystemLiteral` if possible.
       *
       * A `SystemLiteral` is similar to an attribute value, but allows the
       * characters `<` and `&` and doesn't replace references.
       *
       * @returns
       *   Value of the `SystemLiteral` minus quotes, or `false` if nothing was
       *   consumed. An empty string indicates that a `SystemLiteral` was consumed
       *   but was empty.
       *
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-SystemLiteral
       */
      consumeSystemLiteral() {
        let { scanner } = this, quote = scanner.consumeString('"') || scanner.consumeString("'");
        if (!quote)
          return !1;
        let value = scanner.consumeUntilString(quote);
        if (this.validateChars(value), !scanner.consumeString(quote))
          throw this.error("Missing end quote");
        return value;
      }
      /**
       * Consumes one or more whitespace characters if possible.
       *
       * @returns Whether any whitespace characters were consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#white
       */
      consumeWhitespace() {
        return !!this.scanner.consumeMatchFn(syntax.isWhitespace);
      }
      /**
       * Consumes an XML declaration if possible.
       *
       * @returns Whether an XML declaration was consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-XMLDecl
       */
      consumeXmlDeclaration() {
        let { scanner } = this, startIndex = scanner.charIndex;
        if (!scanner.consumeString("<?xml"))
          return !1;
        if (syntax.isNameChar(scanner.peek()))
          return scanner.reset(startIndex), !1;
        if (!this.consumeWhitespace())
          throw this.error("Invalid XML declaration");
        let version2 = !!scanner.consumeString("version") && this.consumeEqual() && this.consumeSystemLiteral();
        if (version2 === !1)
          throw this.error("XML version is missing or invalid");
        if (!/^1\.[0-9]+$/.test(version2))
          throw this.error("Invalid character in version number");
        let encoding, standalone;
        if (this.consumeWhitespace()) {
          if (encoding = !!scanner.consumeString("encoding") && this.consumeEqual() && this.consumeSystemLiteral(), encoding) {
            if (!/^[A-Za-z][\w.-]*$/.test(encoding))
              throw this.error("Invalid character in encoding name");
            this.consumeWhitespace();
          }
          if (standalone = !!scanner.consumeString("standalone") && this.consumeEqual() && this.consumeSystemLiteral(), standalone) {
            if (standalone !== "yes" && standalone !== "no")
              throw this.error('Only "yes" and "no" are permitted as values of `standalone`');
            this.consumeWhitespace();
          }
        }
        if (!scanner.consumeString("?>"))
          throw this.error("Invalid or unclosed XML declaration");
        return this.options.preserveXmlDeclaration ? this.addNode(new XmlDeclaration_js_1.XmlDeclaration(version2, encoding || void 0, standalone || void 0), startIndex) : !0;
      }
      /**
       * Returns an `XmlError` for the current scanner position.
       */
      error(message) {
        let { scanner } = this;
        return new XmlError_js_1.XmlError(message, scanner.charIndex, scanner.string);
      }
      /**
       * Parses the XML input.
       */
      parse() {
        if (this.scanner.consumeString("\uFEFF"), this.consumeProlog(), !this.consumeElement())
          throw this.error("Root element is missing or invalid");
        for (; this.consumeMisc(); )
          ;
        if (!this.scanner.isEnd)
          throw this.error("Extra content at the end of the document");
      }
      /**
       * Throws an invalid character error if any character in the given _string_
       * isn't a valid XML character.
       */
      validateChars(string) {
        let { length } = string;
        for (let i = 0; i < length; ++i) {
          let cp = string.codePointAt(i);
          if (!syntax.isXmlCodePoint(cp))
            throw this.scanner.reset(-([...string].length - i)), this.error("Invalid character");
          cp > 65535 && (i += 1);
        }
      }
    };
    exports.Parser = Parser;
    function normalizeLineBreaks(text) {
      let i = 0;
      for (; (i = text.indexOf("\r", i)) !== -1; )
        text = text[i + 1] === `
` ? text.slice(0, i) + text.slice(i + 1) : text.slice(0, i) + `
` + text.slice(i + 1);
      return text;
    }
  }
});

// ../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/types.js
var require_types = __commonJS({
  "../../../work/main/node_modules/@rgrove/parse-xml/dist/lib/types.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
  }
});

// ../../../work/main/node_modules/@rgrove/parse-xml/dist/index.js
var require_dist = __commonJS({
  "../../../work/main/node_modules/@rgrove/parse-xml/dist/index.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __exportStar = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p) && __createBinding(exports2, m, p);
    };
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.XmlText = exports.XmlProcessingInstruction = exports.XmlNode = exports.XmlError = exports.XmlElement = exports.XmlDocumentType = exports.XmlDocument = exports.XmlDeclaration = exports.XmlComment = exports.XmlCdata = void 0;
    exports.parseXml = parseXml;
    var Parser_js_1 = require_Parser();
    __exportStar(require_types(), exports);
    var XmlCdata_js_1 = require_XmlCdata();
    Object.defineProperty(exports, "XmlCdata", { enumerable: !0, get: function() {
      return XmlCdata_js_1.XmlCdata;
    } });
    var XmlComment_js_1 = require_XmlComment();
    Object.defineProperty(exports, "XmlComment", { enumerable: !0, get: function() {
      return XmlComment_js_1.XmlComment;
    } });
    var XmlDeclaration_js_1 = require_XmlDeclaration();
    Object.defineProperty(exports, "XmlDeclaration", { enumerable: !0, get: function() {
      return XmlDeclaration_js_1.XmlDeclaration;
    } });
    var XmlDocument_js_1 = require_XmlDocument();
    Object.defineProperty(exports, "XmlDocument", { enumerable: !0, get: function() {
      return XmlDocument_js_1.XmlDocument;
    } });
    var XmlDocumentType_js_1 = require_XmlDocumentType();
    Object.defineProperty(exports, "XmlDocumentType", { enumerable: !0, get: function() {
      return XmlDocumentType_js_1.XmlDocumentType;
    } });
    var XmlElement_js_1 = require_XmlElement();
    Object.defineProperty(exports, "XmlElement", { enumerable: !0, get: function() {
      return XmlElement_js_1.XmlElement;
    } });
    var XmlError_js_1 = require_XmlError();
    Object.defineProperty(exports, "XmlError", { enumerable: !0, get: function() {
      return XmlError_js_1.XmlError;
    } });
    var XmlNode_js_1 = require_XmlNode();
    Object.defineProperty(exports, "XmlNode", { enumerable: !0, get: function() {
      return XmlNode_js_1.XmlNode;
    } });
    var XmlProcessingInstruction_js_1 = require_XmlProcessingInstruction();
    Object.defineProperty(exports, "XmlProcessingInstruction", { enumerable: !0, get: function() {
      return XmlProcessingInstruction_js_1.XmlProcessingInstruction;
    } });
    var XmlText_js_1 = require_XmlText();
    Object.defineProperty(exports, "XmlText", { enumerable: !0, get: function() {
      return XmlText_js_1.XmlText;
    } });
    function parseXml(xml2, options) {
      return new Parser_js_1.Parser(xml2, options).document;
    }
  }
});

// src/scan/entropy/line.ts
var [LF, CR] = [10, 13];
function lineStart(content, at, reach) {
  let least = Math.max(0, at - reach), start = at;
  for (; start > least && content.charCodeAt(start - 1) !== LF; ) start--;
  return start;
}
function lineAfter(content, at, reach) {
  let most = Math.min(content.length, at + reach), end = at;
  for (; end < most; end++) {
    let code = content.charCodeAt(end);
    if (code === LF || code === CR) break;
  }
  return content.slice(at, end);
}

// src/scan/entropy/name-bytes.ts
function nameSpan(bytes, offset) {
  let start = offset;
  for (; start > 0 && isNameByte(bytes[start - 1]); ) if (offset - --start > 64) return null;
  let end = offset;
  for (; isNameByte(bytes[end]) || bytes[end] === 32 && isIdentified(bytes, offset, end); ) if (++end - offset > 64) return null;
  for (; start < offset && bytes[start] === 45; ) start++;
  return { start, end };
}
function isNameByte(byte) {
  if (byte === void 0) return !1;
  let letter = byte | 32;
  return letter >= 97 && letter <= 122 || byte >= 48 && byte <= 57 || byte === 95 || byte === 45;
}
function isIdentified(bytes, offset, blank) {
  return blank - offset === 10 && lower(bytes[offset]) === 105 && lower(bytes[blank + 1]) === 98;
}
var lower = (byte) => (byte ?? 0) | 32, OPENERS = /* @__PURE__ */ new Set([61, 58, 34, 39, 40, 62, 32, 9, 10, 13]), BETWEEN = /* @__PURE__ */ new Set([93, 92, 96, 38, 63, 33, 91, 124]);
function mayAssign(bytes, end) {
  for (let at = end; at < end + 4 && at < bytes.length; at++) {
    let byte = bytes[at];
    if (OPENERS.has(byte)) return !0;
    if (!BETWEEN.has(byte)) return !1;
  }
  return !1;
}

// src/value/language.ts
var PAIR_BITS = [
  "453444554775455474345657889",
  "854587595963439593436678695",
  "365637894683674694464999583",
  "376737935944782895635999794",
  "477626893896875896575899791",
  "574366697995538673348675792",
  "476643892995873794554989693",
  "598838554995755894575999881",
  "388829993976673894645999693",
  "554555599984524595439596955",
  "376637974667883577363669773",
  "478626673785965697367969692",
  "387527893984873798555799493",
  "359629993986584398575999793",
  "484446384967865798436699793",
  "654486696864425493454558995",
  "387738854974883493545999593",
  "777777696894668896481788783",
  "376627693966564795446789693",
  "595838854976775588435989692",
  "496727943996784794456989593",
  "545646595984436493439998996",
  "386918893998774998687989893",
  "398637843976943894479878993",
  "564636974996676398636896682",
  "676857695995556397459877981",
  "379718963987785796769999653"
];
function read(value) {
  let reading = { bits: 0, letters: 0, digits: 0, marks: 0, upper: 0, lower: 0, wordLetters: 0 };
  for (let at = 0; at < value.length; ) {
    let end = chunkEnd(value, at);
    end === at ? addSign(reading, value, at) : addLetters(reading, value, at, end), at = Math.max(end, at + 1);
  }
  return reading;
}
function isWordy(reading) {
  return reading.letters > 0 && reading.wordLetters >= reading.letters * 0.75;
}
function addSign(reading, value, at) {
  let code = value.charCodeAt(at), step2 = at > 0 ? code - value.charCodeAt(at - 1) : 99, repeats = step2 >= -1 && step2 <= 1;
  code >= 48 && code <= 57 ? (reading.digits++, reading.bits += repeats ? 0.5 : 3.32) : (reading.marks++, reading.bits += step2 === 0 ? 0.2 : isSeparator(code) ? 1 : 4);
}
function addLetters(reading, value, start, end) {
  let length = end - start, cost = wordCost(value, start, end), wordy = length >= 3 && cost <= length * 4.35 + 3.5;
  reading.letters += length;
  for (let i = start; i < end; i++) isUpper(value.charCodeAt(i)) ? reading.upper++ : reading.lower++;
  wordy && (reading.wordLetters += length), reading.bits += isOneLetter(value, start, end) ? 1 : wordy ? cost * 0.45 : length * 4.7;
}
function wordCost(value, start = 0, end = value.length) {
  let row = 0, cost = 0;
  for (let i = start; i < end; i++) {
    let letter = (value.charCodeAt(i) | 32) - 97;
    cost += pairBits(row, letter), row = letter + 1;
  }
  return cost + pairBits(row, 26);
}
function pairBits(row, column) {
  return PAIR_BITS[row].charCodeAt(column) - 48;
}
function chunkEnd(value, start) {
  let end = start;
  for (; end < value.length && isUpper(value.charCodeAt(end)); ) end++;
  if (end - start > 1) return end < value.length && isLower(value.charCodeAt(end)) ? end - 1 : end;
  for (; end < value.length && isLower(value.charCodeAt(end)); ) end++;
  return end;
}
function isOneLetter(value, start, end) {
  for (let i = start + 1; i < end; i++) if (value[i] !== value[start]) return !1;
  return end - start > 2;
}
var isUpper = (code) => code >= 65 && code <= 90, isLower = (code) => code >= 97 && code <= 122, isSeparator = (code) => code >= 45 && code <= 47 || code === 95 || code === 32;
function isPhrase(value, reading) {
  return isWordy(reading) ? !0 : reading.digits === 0 && reading.wordLetters * 2 >= reading.letters && /[a-z][-_.:/ A-Z]|[A-Z][-_.:/ ]/.test(value) && isBuilt(value);
}
function isBuilt(value) {
  return value.replace(/([a-z])(?=[A-Z])/g, "$1_").split(/[-_.:/ ]/).every((part) => /^[A-Za-z]{2,}$/.test(part));
}

// src/scan/entropy/literal.ts
var MAX_VALUE = 600, [DOUBLE, SINGLE, BACKSLASH, BACKTICK] = [34, 39, 92, 96], STRING_PREFIX = /^(?:[bBrRuUfFLN]{1,2}|@\$?|\$@?|%[qQ]?)?(?=\\{0,3}["'`])/, QUOTE = /^(\\{0,3})("""|'''|["'`]|&quot;)/, SHAPERS = "decode|unhexlify|fromhex|hex2bin|hexToBytes|Buffer\\.from|\\bbytes|aws\\.String|\\bString|SecretStr|literal|sensitive|encode", WRAPPER = new RegExp(`^(?:\\[\\]byte|(?:new )?[\\w.$:]{0,40}(?:${SHAPERS})\\w{0,12})\\(\\s{0,4}`, "i"), BARE = /^[^\s"'`,;&<>(){}[\]|\\]{1,300}/, BARE_DATA = /^[^\s"'`<>\\][^\s"'`<>\\]{0,299}/;
function readLiteral(text, offset, bare) {
  let plain = plainQuote(text, offset);
  return plain === null ? readDressed(text, offset, bare) : readQuoted(text, offset + plain.length, plain);
}
function plainQuote(text, at) {
  let char = text[at];
  return char === '"' ? text.startsWith('"""', at) ? '"""' : char : char === "'" ? text.startsWith("'''", at) ? "'''" : char : char === "`" ? char : null;
}
function readDressed(text, offset, bare) {
  let at = offset + callLength(text.slice(offset, offset + 70));
  at += STRING_PREFIX.exec(text.slice(at, at + 8))?.[0].length ?? 0;
  let quote = QUOTE.exec(text.slice(at, at + 9));
  return quote !== null ? readQuoted(text, at + quote[0].length, quote[0]) : at !== offset || bare === null ? null : readBare(text, at, bare);
}
function callLength(text) {
  return text.includes("(") ? WRAPPER.exec(text)?.[0].length ?? 0 : 0;
}
function readQuoted(text, start, quote) {
  let end = quote.length === 1 ? plainEnd(text, start, quote) : text.indexOf(quote, start);
  return end <= start || end - start > MAX_VALUE || quote.length > 1 && text.slice(start, end).includes(`
`) ? null : { start, end, quoted: !0 };
}
var CLOSED = {
  '"': /(?:[^"\\\n]|\\[^\n])*"/y,
  "'": /(?:[^'\\\n]|\\[^\n])*'/y,
  "`": /(?:[^`\\\n]|\\[^\n])*`/y
};
function plainEnd(text, start, quote) {
  let closed = CLOSED[quote];
  return closed.lastIndex = start, closed.test(text) ? closed.lastIndex - 1 : -1;
}
function readBare(text, start, kind) {
  let word = (kind === "data" ? BARE_DATA : BARE).exec(text.slice(start, start + 310))?.[0];
  if (word === void 0 || word.length > 299 || word.endsWith("...")) return null;
  let length = word.length;
  for (; length > 0 && /[,;)\]}:.]/.test(word[length - 1]); ) length--;
  return kind !== "data" && (isCalled(text.slice(start + word.length, start + word.length + 4)) || hasAttribute(word)) || length === 0 ? null : { start, end: start + length, quoted: !1 };
}
function isCalled(rest) {
  return /^[^\S\n]{0,3}[([{]/.test(rest);
}
function hasAttribute(word) {
  let head2 = /^([^=]{0,300})=(?!=*$)/.exec(word)?.[1];
  if (head2 === void 0) return !1;
  let reading = read(head2);
  return reading.digits === 0 || reading.wordLetters * 2 >= reading.letters;
}
function openQuote(before) {
  let open = 0;
  for (let at = 0; at < before.length; at++) {
    let code = before.charCodeAt(at);
    code === BACKSLASH ? at++ : open === 0 ? open = code === DOUBLE || code === SINGLE || code === BACKTICK ? code : 0 : code === open && (open = 0);
  }
  return open === 0 ? "" : String.fromCharCode(open);
}

// src/scan/entropy/taken.ts
var head = (site) => ({ name: site.name, role: site.role }), SCHEME = /(?:Bearer|Token|Basic|ApiKey|Api-Key|Api-Token|SSWS)[ +]/iy;
function taken(site, place, at, bare) {
  let scheme = schemeLength(site.after, at), literal2 = readLiteral(site.after, at + scheme, bare);
  if (literal2 === null) return null;
  let inner = scheme === 0 ? schemeLength(site.after, literal2.start) : 0;
  return {
    ...head(site),
    place: scheme + inner > 0 ? "header" : place,
    quoted: literal2.quoted,
    start: site.base + literal2.start + inner,
    end: site.base + literal2.end
  };
}
function schemeLength(text, at) {
  return SCHEME.lastIndex = at, SCHEME.test(text) ? SCHEME.lastIndex - at : 0;
}

// src/scan/entropy/markup.ts
var ELEMENT = /^((?:\s[^<>\n]{0,200})?>\s{0,80})([^\s<>](?:[^<>\n]{0,298}[^\s<>])?)\s{0,80}<\//, markup = (site) => {
  if (site.before.includes("<") && /<(?:\w{1,20}:)?[\w.-]{0,40}$/.test(site.before)) {
    let element = ELEMENT.exec(site.after);
    if (element === null) return null;
    let [, open, value2] = element;
    return { ...head(site), place: "assigned", start: site.base + open.length, end: site.base + open.length + value2.length, quoted: !0 };
  }
  if (!endsInSign(site.before) || !/\b(?:name|key|id)["']?\s{0,4}[:=]\s{0,4}["']?$/i.test(site.before)) return null;
  let value = /^["']?,?\s{0,80}["']?(?:value|val|content)["']?\s{0,10}[:=]\s{0,10}/i.exec(site.after);
  return value === null ? null : taken(site, "assigned", value[0].length, site.kind === "data" ? "data" : null);
}, [BLANK, DOUBLE2, SINGLE2, COLON, EQUALS, NO_BREAK] = [32, 34, 39, 58, 61, 160], MAX_GAP = 5;
function endsInSign(before) {
  let least = Math.max(0, before.length - 1 - MAX_GAP);
  for (let at = before.length - 1; at >= least; at--) {
    let code = before.charCodeAt(at);
    if (code === COLON || code === EQUALS) return !0;
    if (code !== DOUBLE2 && code !== SINGLE2 && code > BLANK && code !== NO_BREAK) return !1;
  }
  return !1;
}
var listed = (site) => {
  let dash = site.kind === "code" ? null : /^["']?:[ \t]{0,4}\r?\n[ \t]{0,40}- /.exec(site.after);
  return dash === null ? null : taken(site, "header", dash[0].length, "data");
};

// src/scan/entropy/readers.ts
var TYPES = "(?:string|String|&(?:'static )?str|str|SecretStr|Optional\\[str\\]|any|bytes|String\\?|char\\[\\]|Final(?:\\[str\\])?|const)", OPERATOR = new RegExp(
  `^(?:\\\\{0,3}["'\`]|&quot;)?\\]?(?:\\s{0,9}[?!]?:\\s{0,4}${TYPES}(?=\\s{0,9}=)|\\s{1,4}(?:string|As String)(?=\\s{0,9}=)|\\[\\d{0,4}\\](?=\\s{0,9}=))?[ \\t]{0,60}(=>|:{1,3}=|[.+]=|[=!]==?|\\?\\?=?|\\|\\|=?|\\?=|:-|<-|[=:])[ \\t]{0,60}`
), direct = (site) => {
  let operator = OPERATOR.exec(site.after);
  if (operator === null || isBadge(site.before) || closesString(site, operator[0].length)) return null;
  let sign = operator[1], bare = bareKind(site, sign, operator[0]), at = operator[0].length, list = /^[[{(]\s{0,10}(?=["'])/.exec(site.after.slice(at, at + 12))?.[0] ?? "";
  return list !== "" && !/s["'`\\\]]*$/i.test(site.name) ? null : taken(site, sign.length > 1 && /^[=!]=/.test(sign) ? "compared" : list === "" ? "assigned" : "argument", at + list.length, bare);
}, isBadge = (before) => before.endsWith("?") && /(?:badge\S{0,40}|\.svg)\?$/.test(before);
function closesString(site, at) {
  let quote = site.after[at];
  return quote !== void 0 && "\"'`".includes(quote) && site.after[0] !== quote && openQuote(site.before) === quote;
}
function bareKind(site, sign, operator) {
  if (/^["'`\\&]/.test(site.after) && site.kind === "code" || sign.length > 1 && sign !== ":-" && sign !== ":=") return null;
  if (site.kind === "data") return "data";
  let tight = sign === "=" && !/[ \t]/.test(operator);
  return site.kind === "prose" ? tight || openQuote(site.before) !== "" || /^[\s#>*-]*[\w.$-]*$/.test(site.before) ? "prose" : null : tight && openQuote(site.before) !== "" || sign === ":-" ? "code" : null;
}
var pair = (site) => {
  let comma = /^["'`],\s{0,40}/.exec(site.after);
  return comma === null || !/(?:\(\s{0,4}["'`]|["'`]--?)$/.test(site.before) || HASHING.test(site.before) ? null : taken(site, "argument", comma[0].length, null);
}, HASHING = /(?:hash|encode|crypt|compare|check|verify|match|equals?)\w{0,20}\(\s{0,4}["'`]$/i, call = (site) => {
  let open = /^\(\s{0,10}/.exec(site.after);
  if (open !== null)
    return site.role !== "password" && site.role !== "loose" || /^(?:set|with|add)|^password$/i.test(site.name) || /[.>]$/.test(site.before) ? taken(site, "argument", open[0].length, null) : null;
  let sql = /^\s{1,4}(?=\\?[\"'])/.exec(site.after);
  return sql === null || closesString(site, sql[0].length) ? null : /^(?:password|identified by)$/i.test(site.name) ? taken(site, "argument", sql[0].length, null) : null;
}, option = (site) => directive(site) ?? flag(site), directive = (site) => {
  if (site.kind !== "data" || site.role === "loose" || !/^[ \t]{0,40}$/.test(site.before)) return null;
  let gap = /^[ \t]{1,40}(?=\S{1,300}[ \t]{0,9}(?:[\r\n]|$))/.exec(site.after);
  return gap === null ? null : taken(site, "assigned", gap[0].length, "data");
}, flag = (site) => {
  let gap = /^[ \t]{1,4}(?=[^\s=:-])/.exec(site.after);
  if (gap === null || closesString(site, gap[0].length)) return null;
  let bearer = /^bearer$/i.test(site.name);
  return !bearer && !announces(site.before) ? null : taken(site, bearer ? "header" : "option", gap[0].length, site.kind === "data" ? "code" : site.kind);
};
function announces(before) {
  return before.endsWith("-") ? /(?:^|[\s"'`])--?[\w-]{0,30}$/.test(before) : /^\s{0,9}(?:ENV|ARG)\s{1,4}$/.test(before) || before.includes("login ") && /\blogin \S{1,60} $/.test(before);
}
var READERS = [listed, markup, direct, pair, call, option];

// src/scan/entropy/assignment.ts
var BEFORE = 200, AFTER = 1e3;
function assignmentAt(content, nameStart, nameEnd, kind) {
  let name2 = content.slice(nameStart, nameEnd), plain = name2.includes(" ") && name2.toLowerCase() === "identified by" ? "password" : roleOf(name2);
  if (plain === null) return null;
  let before = content.slice(lineStart(content, nameStart, BEFORE), nameStart), owner = plain === "loose" ? ownerIn(before) : void 0, role = (owner === void 0 ? null : roleOf(`${owner}_${name2}`)) ?? plain, site = { before, after: content.slice(nameEnd, nameEnd + AFTER), name: name2, role, kind, base: nameEnd };
  for (let read11 of READERS) {
    let found = read11(site);
    if (found !== null) return found;
  }
  return null;
}
var DOT = 46, MIN_OWNER = 2, MAX_OWNER = 40;
function ownerIn(before) {
  let end = before.length - 1;
  if (end < 0 || before.charCodeAt(end) !== DOT) return;
  let start = end;
  for (; start > 0 && end - start < MAX_OWNER && isNameByte(before.charCodeAt(start - 1)); ) start--;
  return end - start < MIN_OWNER ? void 0 : before.slice(start, end);
}

// src/value/fake.ts
var FILLERS = new Set(
  "sekret sekrit for to in on with by as be it at any some new old no one two first second other another tester test pwd pw change update updated set get use used using kind word words hostname host port mode root admin administrator guest login account client server service app application name data code mysql postgres postgresql redis mongo mongodb rabbitmq minio oracle sa something anything whatever good right correct confirm current refresh session cookie shared only local localhost dev development prod production staging env var variable github gitlab google aws azure facebook twitter slack stripe jwt csrf hash hashed encrypted raw plain simple strong weak great nice cool safe unsafe secure securely insecure hello world welcome generated create created delete deleted unused same different existing initial existent nonexistent provided required optional missing unknown john jane doe joe alice bob carol dave eve thing things stuff number type mine own owner provider consumer integration license signing encryption master webhook verify verification reset temp temporary tmp valid bogus garbage must should could would will may can have has base hex sha md uuid bytes byte character characters chars least than more less min max minimum length beef dead oauth bearer basic specific really very".split(" ")
), TELLTALES = [
  /fake|dummy|sample|example|your[-_ ]|change[-_ ]?me|replace[-_ ]|insert[-_ ]|qwerty|asdfgh/i,
  /a1b2c3|b2c3d4|c3d4e5|d4c3b2|c3b2a1|1a2b3c|(?:^|[-_.:])([a-z\d]{3,12})(?:[-_.:]\1){2}/i,
  /012345|123456|234567|345678|456789|987654|876543|765432|654321|abcdef|bcdefg|fedcba/i
], LEET = { 0: "o", 1: "l", 3: "e", 4: "a", 5: "s", 7: "t", "@": "a", $: "s", "!": "i" };
function isFake(value, name2) {
  if (isStandIn(value) || isPlaceholder(value)) return !0;
  let own = new Set(splitName(name2)), known = (part) => own.has(part) || FILLERS.has(part) || isPlaceholderPart(part), plain = value.toLowerCase().replace(/[013457@$!]/g, (char) => LEET[char]);
  return isMade(splitName(value), known) || isMade(splitName(plain), known);
}
function isStandIn(value) {
  return hasAtMost(value.toLowerCase(), Math.min(4, 1 + value.length / 4)) || TELLTALES.some((telltale) => telltale.test(value));
}
function hasAtMost(value, most) {
  let seen = /* @__PURE__ */ new Set();
  for (let char of value) if (seen.add(char).size > most) return !1;
  return !0;
}
function isMade(parts, known) {
  return parts.some((part) => part.length > 2) && parts.every((part) => part.length < 2 || known(part) || isJoined(part, known, 3));
}
function isJoined(part, known, depth) {
  if (depth === 0 || part.length < 5 || part.length > 40) return !1;
  for (let cut = part.length - 2; cut >= 2; cut--) {
    if (!known(part.slice(0, cut))) continue;
    let rest = part.slice(cut);
    if (known(rest) || isJoined(rest, known, depth - 1)) return !0;
  }
  return !1;
}

// src/scan/entropy/reference.ts
var LOOKUP = [
  /^[$%&]|^@[A-Z_]{4,}|%[sdv@]|\{[\w.()[\]'" ]{0,60}\}|\w\[[-\w]{0,10}\]|^'?\$/,
  /^(?:vault|secret|ssm|sops|env|file|keychain|data|urn|kms|gcp|azure-keyvault)[:=]/
], STORED = /^(?:\{\w{2,12}\}|AgA|-----BEGIN|sha\d{1,3}[-:$]|md5[-:$]|h1:|pbkdf2|argon2|bcrypt|scrypt|\$\w{1,8}\$|AQICAH|ssh-|ecdsa-|pk_|age1)/i, ADDRESS = /:\/\/|^[^@\s]{1,60}@[a-z0-9-]{1,40}\.[a-z.]{2,20}$|^(?:\d{1,3}\.){3}\d{1,3}|^(?:localhost|www\.)|^mailto:/i, PATH = [
  /^(?:\.{0,2}|~|[A-Za-z]:)[/\\][\w.@-]{1,60}|^[\w.@-]{1,60}\/[\w.@-]{1,60}(?:\/|$)/i,
  /\.(?:js|ts|json|ya?ml|pem|key|crt|txt|py|go|java|html|conf|cfg|env|xml|p12|jks|png|svg|md|properties|sh|rb|php|aspx?)$/i
], ROOTED = /^(?:~|\.{0,2})[/\\](?:var|run|etc|usr|home|users|opt|tmp|root|mnt|app|data|srv|secrets?|bin|lib|path|api|v\d|proc|dev)\b/i, STEPS = /^(?:[a-z\d]{1,14}[.:/]){3,60}[a-z\d]{0,14}$/i, MEMBER = /^[A-Za-z_$@][\w$]{0,60}(?:(?:\.|::|->)[A-Za-z_$][\w$]{0,60}){1,8}$|^[A-Za-z_$][\w$.]{0,60}[([]/, RELEASE = /^[A-Za-z][A-Za-z.-]{1,60}[-:@]v?\d{1,4}(?:\.\d{1,5}){1,3}$/, VERSIONS = /^\d{1,4}(?:\.\d{1,5}){1,3}-(?:\d{1,4}(?:\.\d{1,5}){0,3})?$/, CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){1,12}$/, KEYWORDS = new Set(
  "true false yes on off str number int integer bool boolean bytes object array any float void optional required text uuid bearer basic base64 utf8 utf-8 hex ascii latin1 sha1 sha256 sha-1 sha-256 sha512 md5 self auto always never filtered".split(" ")
), FRAGMENT = /\)[;}]|\}\)|\(\[|\{\w+:|[;,]\w+=\w+\(|^[+,)]\w?[,.)]/, EXPRESSION = /\S\s+[-+*/|&<>=?:]{1,3}\s+|[;{}]\s*$|=>|\(\)|^[({[]|&&|\|\||\\[nrtdswb](?![a-z])|\[[^\]]{0,60}\]|^[.#:][a-z]|\^|\)$/, NUMBER = /^[-+]?(?:0x[0-9a-f]{1,10}|[\d.,:/ _-]{1,19})[a-z]{0,2}$/i, NO_VALUE = [STEPS, RELEASE, VERSIONS, ROOTED, FRAGMENT, STORED, ADDRESS, ...LOOKUP];
function isReference(value) {
  if (KEYWORDS.has(value.toLowerCase().replace(/[?;,|]$/, "")) || NO_VALUE.some((shape) => shape.test(value))) return !0;
  if (value.includes(" ")) return isSentence(value) || EXPRESSION.test(value);
  let reading = read(value);
  return CONSTANT.test(value) ? reading.wordLetters * 3 >= reading.letters : MEMBER.test(value) && reading.digits === 0 ? !0 : (MEMBER.test(value) || PATH.some((shape) => shape.test(value))) && reading.wordLetters * 2 >= reading.letters;
}
function isNumber(value) {
  return NUMBER.test(value);
}
function isExpression(value) {
  return EXPRESSION.test(value);
}
function isSentence(value) {
  let parts = value.trim().split(/\s+/);
  return parts.length < 2 ? !1 : parts.length > 3 || parts.filter((part) => isPhrase(part, read(part)) || isWordy(read(part))).length >= parts.length / 2;
}
function isReadable(value) {
  let decoded3 = Buffer.from(value, "base64").toString("latin1");
  return decoded3.length > 8 && /^[\t\r\n\x20-\x7e]+$/.test(decoded3);
}

// src/scan/entropy/judge.ts
var MAX_LENGTH = 600, UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, HEX = /^(?:0x)?[0-9a-f]+$/i;
function judgeNamed(found, value, showcase) {
  if (value.length < 5 || value.length > MAX_LENGTH || !/[A-Za-z0-9]{2}/.test(value)) return null;
  let reading = read(value), belief = found.role === "password" ? judgePassword(value, reading, found) : judgeOther(value, reading, found);
  return belief === null || isReference(value) || !found.quoted && isExpression(value) || isFake(value, found.name) ? null : belief === "medium" && isHomely(reading) && showcase() ? "low" : belief;
}
function isHomely(reading) {
  return reading.bits < (reading.wordLetters === 0 && reading.letters > 0 && reading.digits + reading.marks > 0 ? 30 : 45);
}
function judgePassword(value, reading, found) {
  return reading.digits === 0 && isPhrase(trimmed(value), reading) ? value.includes(" ") || found.place === "argument" ? null : "low" : /^\d+$/.test(value) ? value.length < 6 || isRegular(value) ? null : found.place === "assigned" ? "medium" : "low" : isRandom(value, reading) ? "high" : value.length < 6 || isOneCase(reading) && (value.length < 10 || reading.wordLetters > 0) ? "low" : reading.bits >= 16 || reading.digits > 0 && reading.bits >= 12 ? "medium" : "low";
}
function judgeOther(value, reading, found) {
  let login = loginIn(value);
  return login !== null ? isFake(login.password, login.user) || login.password === login.user ? null : "medium" : found.place === "header" ? judgeHeader(value, reading) : judgeToken(value, reading, found);
}
function judgeToken(value, reading, found) {
  return value.includes(" ") || isNumber(value) && value.length < 16 ? null : UUID.test(value) ? found.role === "loose" ? null : found.role === "token" ? "low" : "medium" : isPhrase(trimmed(value), reading) ? reading.digits >= 4 && reading.bits >= 40 && found.role !== "loose" ? "low" : null : found.role === "loose" ? reading.bits >= 70 && reading.digits > 0 && !isDigest(value) && !isReadable(value) ? "medium" : null : isRandom(value, reading) ? "high" : reading.bits >= 40 && value.length >= 10 && (reading.digits > 0 || value.length >= 16) ? "medium" : reading.bits < 28 || reading.digits === 0 ? null : reading.bits >= 32 && reading.wordLetters === 0 && reading.letters > 2 ? "medium" : "low";
}
var PRINTABLE_BASE64 = /^[I-Za-f][A-Za-z0-9+/]{7,199}={0,2}$/;
function loginIn(value) {
  if (!PRINTABLE_BASE64.test(value)) return null;
  let found = /^([\x21-\x39\x3b-\x7e]{1,60}):([\x21-\x7e]{1,80})$/.exec(Buffer.from(value, "base64").toString("latin1"));
  return found === null ? null : { user: found[1], password: found[2] };
}
function isNameOnly(value) {
  return PRINTABLE_BASE64.test(value) && /^[\x20-\x39\x3b-\x7e]+$/.test(Buffer.from(value, "base64").toString("latin1"));
}
function judgeHeader(value, reading) {
  return isPhrase(trimmed(value), reading) || value.includes(" ") || isNameOnly(value) ? null : reading.bits >= 70 ? "high" : reading.bits >= 45 ? "medium" : null;
}
function isOneCase(reading) {
  return reading.digits + reading.marks === 0 && (reading.upper === 0 || reading.lower === 0);
}
var trimmed = (value) => value.replace(/^[^A-Za-z0-9]{1,9}/, "").replace(/[^A-Za-z0-9]{1,9}$/, "");
function isRandom(value, reading) {
  return value.length >= 16 && reading.bits >= 56 && !isWordy(reading) && reading.bits >= value.length * 2.4;
}
function isDigest(value) {
  return HEX.test(value) && [16, 24, 32, 40, 48, 56, 64, 96, 128].includes(value.replace(/^0x/i, "").length);
}

// src/scan/entropy/kubernetes.ts
var MARK = /kind\\?["']?[ \t]{0,8}:[ \t]{0,8}\\?["']?Secret(?!\w)/, KEY = /^([ \t]{0,200}(?:- {1,8}){0,4})["']?([\w./-]{1,253})["']?:(?=[ \t\r]|$)/, VALUE = /^[ \t]{1,20}(["']?)([A-Za-z0-9+/]{2,4000000}={0,2})\1(?=\s|$)/, KIND = /^[ \t]{1,8}["']?Secret["']?(?=\s|$)/, JSON_DATA = /\\?"data\\?"\s{0,40}:\s{0,40}\{/g, JSON_PAIR = /\\?"([\w./-]{1,253})\\?"\s{0,40}:\s{0,40}\\?"([A-Za-z0-9+/]{2,4000000}={0,2})\\?"/g;
function secretData(content) {
  return content.includes("Secret") && MARK.test(content) ? [...yamlData(content), ...jsonData(content)] : [];
}
function yamlData(content) {
  let open = [], found = [];
  for (let start = 0; start < content.length; ) {
    let lineEnd2 = content.indexOf(`
`, start), end = lineEnd2 === -1 ? content.length : lineEnd2;
    readLine(content.slice(start, end), start, open, found), start = end + 1;
  }
  return close(open, -1, found), found;
}
function readLine(line, start, open, found) {
  line.startsWith("---") && close(open, -1, found);
  let key = KEY.exec(line);
  if (key === null) return;
  let [all, prefix = "", name2 = ""] = key;
  close(open, prefix.includes("-") ? prefix.length - 1 : prefix.length, found);
  let mapping = mappingAt(open, prefix.length);
  mapping.lastKey = name2;
  let rest = line.slice(all.length), value = VALUE.exec(rest);
  name2 === "kind" && KIND.test(rest) ? mapping.isSecret = !0 : value !== null && mapping.values.push({ name: name2, ...spanOf(start + all.length, value) });
}
function spanOf(offset, [all, quote = "", value = ""]) {
  let end = offset + all.length - quote.length;
  return { start: end - value.length, end };
}
function close(open, column, found) {
  for (; (open.at(-1)?.column ?? -1) > column; ) {
    let closed = open.pop(), owner = open.at(-1);
    if (closed.under === "data" && owner !== void 0 && (owner.data = closed.values), closed.isSecret) for (let value of closed.data) found.push(value);
  }
}
function mappingAt(open, column) {
  let last2 = open.at(-1);
  if (last2?.column === column) return last2;
  let mapping = { column, under: last2?.lastKey ?? "", lastKey: "", isSecret: !1, values: [], data: [] };
  return open.push(mapping), mapping;
}
function jsonData(content) {
  let found = [];
  for (let { index, 0: opening } of content.matchAll(JSON_DATA)) {
    let start = index + opening.length, size = content.slice(start).search(/[{}]/);
    if (!(size === -1 || content[start + size] === "{"))
      for (let pair2 of content.slice(start, start + size).matchAll(JSON_PAIR)) {
        let [all, name2 = "", value = ""] = pair2, end = start + pair2.index + all.lastIndexOf(value) + value.length;
        found.push({ name: name2, start: end - value.length, end });
      }
  }
  return found;
}

// src/scan/entropy/match.ts
var LINKS = { revoke: null, docs: null }, SEVERITY = { high: "high", medium: "medium", low: "low" }, VERB = { assigned: "assigned to", compared: "compared with", argument: "passed as", option: "given to", header: "sent in" };
function namedMatch(found, value, confidence) {
  let password = found.role === "password", name2 = showable(found.name);
  return {
    check: "entropy",
    start: found.start,
    end: found.end,
    rule: password ? "password-assignment" : "secret-assignment",
    title: password ? "Value assigned to a password name" : "Value assigned to a secret name",
    severity: SEVERITY[confidence],
    confidence,
    why: `${VERB[found.place]} ${name2 ?? "a secret name"}; ${describe(value)}`,
    ...name2 === void 0 ? {} : { name: name2 },
    strengthBits: strengthBits(value),
    links: LINKS,
    rank: 1
  };
}
function namelessMatch(start, value, confidence, variable) {
  let name2 = variable === void 0 ? void 0 : showable(variable), why = `${name2 === void 0 ? "no word in it" : `assigned to ${name2}`}; ${describe(value)}`;
  return {
    check: "entropy",
    start,
    end: start + value.length,
    rule: "high-entropy-string",
    title: "Random-looking string",
    severity: confidence === "low" ? "low" : "medium",
    confidence,
    why,
    ...name2 === void 0 ? {} : { name: name2 },
    strengthBits: strengthBits(value),
    links: LINKS,
    rank: 0
  };
}
var WHERE = { name: "named", line: "on a line with", near: "below" };
function serviceMatch(span, value, sign, confidence, severity, variable) {
  let name2 = variable === "" ? void 0 : showable(variable), { id, title, shape, links } = sign.service;
  return {
    check: "entropy",
    start: span.start,
    end: span.end,
    rule: id,
    title,
    severity,
    confidence,
    why: `${WHERE[sign.where]} ${sign.keyword}, ${describeShape(shape)}${name2 === void 0 ? "" : `, assigned to ${name2}`}`,
    ...name2 === void 0 ? {} : { name: name2 },
    strengthBits: strengthBits(value),
    links,
    rank: 2
  };
}
function showable(name2) {
  let reading = read(name2);
  return isWordy(reading) || reading.bits < 56 ? name2 : void 0;
}
function describe(value) {
  return `${value.length} ${describeAlphabet(value)} characters, ${shannonBits(value).toFixed(1)} bits per character`;
}

// src/scan/entropy/encoded.ts
var UNDOUBTED = [
  { form: backslash, first: "\\", sign: /\\(?:u00[2-7]|x[2-7]|u\{)/ },
  { form: entities, first: "&", sign: /&(?:#[xX]?[0-9A-Fa-f]{2,7}|amp|quot|apos|lt|gt);/ },
  { form: percent, first: "%", sign: /^(?:[^%]{0,100}%[2-7][0-9A-Fa-f]){3,600}[^%]{0,600}$/ }
], LOGIN = /^[\x21-\x39\x3b-\x7e]{1,60}:[\x21-\x7e]{1,80}$/;
function readable(found, raw) {
  if (found.place === "header" && LOGIN.test(Buffer.from(raw, "base64").toString("latin1"))) return { value: raw, via: ["base64"] };
  let shown = found.quoted ? UNDOUBTED.filter(({ first, sign }) => raw.includes(first) && sign.test(raw)) : [];
  return shown.length === 0 ? { value: raw } : { value: shown.reduce((text, { form }) => text.replace(form.pattern, (one) => form.decode(one)), raw), via: shown.map(({ form }) => form.via) };
}
function judgeSecretData(text, matches, judge2) {
  let opened = /* @__PURE__ */ new Set();
  for (let value of secretData(text.content)) {
    let derived = decoded(text, value);
    if (derived !== null) {
      opened.add(value.start), matches.delete(value.start);
      for (let inner of matchesIn(derived, value.name, judge2)) {
        let match = settle(outward({ match: inner, value: null }, derived), text.content);
        matches.set(match.start, match);
      }
    }
  }
  return opened;
}
function decoded(text, value) {
  let raw = Buffer.from(text.content.slice(value.start, value.end), "base64");
  if (!isPrintable(raw)) return null;
  let inner = plainText(text.entry, raw);
  return { text: inner, via: ["base64"], outer: bitsMap(oneLine(withoutPadding(text, value)), 6, raw.length, inner) };
}
function withoutPadding(text, { start, end }) {
  return { start, end: start + text.content.slice(start, end).replace(/={1,2}$/, "").length };
}
function matchesIn(derived, name2, { showcase, findNamed: findNamed2 }) {
  let value = derived.text.content.trimEnd(), role = roleOf(name2);
  if (value.includes(`
`) || role === null) return [...findNamed2(derived.text).values()];
  let found = { name: name2, role, place: "assigned", start: 0, end: value.length, quoted: !0 }, belief = judgeNamed(found, value, showcase);
  return belief === null ? [] : [namedMatch(found, value, belief)];
}

// src/parse/guard.ts
function guarded(read11) {
  return (content) => {
    try {
      return read11(content);
    } catch {
      return null;
    }
  };
}

// src/parse/written.ts
var TooMuch = class extends Error {
};
function asBytes(value, raw) {
  return /[^\x00-\x7f]/.test(value) ? /[^\x00-\x7f]/.test(raw) ? value.replace(/[^\x00-\xff]{1,1000}/g, utf8) : utf8(value) : value;
}
var utf8 = (text) => Buffer.from(text, "utf8").toString("latin1");
function lineOf(content, offset) {
  let line = 1;
  for (let at = content.indexOf(`
`); at !== -1 && at < offset; at = content.indexOf(`
`, at + 1)) line++;
  return line;
}
function trimmed2(content, start, end) {
  let [from, to] = [start, end];
  for (; to > from && isSpace(content.charCodeAt(to - 1)); ) to--;
  for (; from < to && isSpace(content.charCodeAt(from)); ) from++;
  return { start: from, end: to };
}
var isSpace = (code) => code === 32 || code >= 9 && code <= 13;
function lineEnd(content, at) {
  let end = content.indexOf(`
`, at);
  return end === -1 ? content.length : end;
}

// src/parse/formats/dotenv.ts
var readDotenv = guarded(read2), NAME = /[ \t]{0,200}(?:export[ \t]{1,20})?([A-Za-z_][\w.-]{0,200})[ \t]{0,20}(?:=|:[ \t])[ \t]{0,200}/y, QUOTES = "\"'`", ESCAPES = { n: `
`, r: "\r", t: "	" };
function read2(content) {
  let fields = [], open = /* @__PURE__ */ new Set();
  for (let at = 0; at < content.length; ) {
    NAME.lastIndex = at;
    let name2 = NAME.exec(content), start = NAME.lastIndex, field = name2 === null ? null : quotedAt(content, start, open) ?? bareAt(content, start);
    if (at = lineEnd(content, field?.end ?? at) + 1, field !== null && fields.push({ name: name2?.[1] ?? "", path: [], ...field }), fields.length > 5e4) throw new TooMuch();
  }
  return fields;
}
function quotedAt(content, at, open) {
  let quote = content[at] ?? "";
  if (quote === "" || !QUOTES.includes(quote) || open.has(quote)) return null;
  let end = closing(content, at + 1, quote);
  if (end === -1 && open.add(quote), end === -1 || !/^[ \t\r]*(?:#|$)/.test(content.slice(end + 1, Math.min(lineEnd(content, end), end + 200)))) return null;
  let raw = content.slice(at + 1, end);
  return { value: quote === '"' ? unescaped(raw) : raw, start: at + 1, end, quoted: !0 };
}
function closing(content, from, quote) {
  for (let at = content.indexOf(quote, from); at !== -1; at = content.indexOf(quote, at + 1))
    if (content[at - 1] !== "\\" || at === from) return at;
  return -1;
}
var unescaped = (raw) => raw.replace(/\\([nrt"\\$])/g, (_, letter) => ESCAPES[letter] ?? letter);
function bareAt(content, at) {
  let line = content.slice(at, lineEnd(content, at)), comment = line.startsWith("#") ? 0 : line.search(/[ \t]#/), span = trimmed2(content, at, at + (comment === -1 ? line.length : comment));
  return { value: content.slice(span.start, span.end), ...span, quoted: !1 };
}

// src/parse/collector.ts
var LABELS = /* @__PURE__ */ new Map([
  ["name", 3],
  ["key", 2],
  ["id", 1]
]), VALUES = /* @__PURE__ */ new Set(["value", "val"]), LONGEST = 5, Collector = class {
  fields = [];
  #frames = [newFrame([])];
  /** Begins what stands under a key. @throws TooMuch */
  open(key) {
    if (this.#frames.length > 100) throw new TooMuch();
    this.#frames.push(newFrame([...this.#top.path, key]));
  }
  /** Ends it, and gives back its label, where it has one. */
  close() {
    let { label, value } = this.#frames.pop();
    return label !== null && value !== null && (value.name = label), label;
  }
  /** What is given becomes the field. @throws TooMuch */
  add(written2) {
    if (this.fields.length >= 5e4) throw new TooMuch();
    let frame = this.#top, field = Object.assign(written2, { path: frame.path });
    if (this.fields.push(field), field.name.length > LONGEST) return;
    let name2 = field.name.toLowerCase(), rank = LABELS.get(name2) ?? 0;
    rank > frame.rank && field.value !== "" && Object.assign(frame, { label: field.value, rank }), VALUES.has(name2) && (frame.value = field);
  }
  get #top() {
    return this.#frames[this.#frames.length - 1];
  }
}, newFrame = (path) => ({ path, label: null, rank: 0, value: null });

// src/parse/formats/hcl-tokens.ts
var WORD = /[A-Za-z_][\w-]{0,200}/y, HEREDOC = /<<-?([A-Za-z_]\w{0,80})[ \t\r]*\n/y, MARKS = "={}[](),:";
function hclTokens(content) {
  let tokens2 = [];
  for (let at = 0; at < content.length; ) {
    let comment = commentEnd(content, at);
    if (comment > at) {
      at = comment;
      continue;
    }
    let token = tokenAt(content, at);
    if (token === null) return null;
    token.token !== null && tokens2.push(token.token), at = token.next;
  }
  return tokens2;
}
function commentEnd(content, at) {
  if (content[at] === "#" || content.startsWith("//", at)) return lineEnd(content, at);
  if (!content.startsWith("/*", at)) return at;
  let end = content.indexOf("*/", at + 2);
  return end === -1 ? content.length : end + 2;
}
function tokenAt(content, at) {
  let char = content[at];
  return char === `
` ? step("line", at, at + 1) : isSpace(content.charCodeAt(at)) ? { token: null, next: at + 1 } : char === '"' ? stringAt(content, at) : (HEREDOC.lastIndex = at, char === "<" && HEREDOC.test(content) ? heredocAt(content, at) : MARKS.includes(char) ? isOperator(content, at) ? step("other", at, at + 2) : step("mark", at, at + 1) : (WORD.lastIndex = at, WORD.test(content) ? step("word", at, WORD.lastIndex) : step("other", at, at + 1)));
}
var isOperator = (content, at) => content[at] === "=" && (content[at + 1] === "=" || content[at + 1] === ">"), step = (kind, start, end, next2 = end) => ({ token: { kind, start, end }, next: next2 });
function stringAt(content, start) {
  let depth = 0;
  for (let at = start + 1; at < content.length; at++) {
    let char = content[at];
    if (char === "\\") at++;
    else {
      if (char === `
` && depth === 0) return null;
      if ((char === "$" || char === "%") && content[at + 1] === "{" && content[at - 1] !== char) depth++;
      else if (char === "}" && depth > 0) depth--;
      else if (char === '"' && depth === 0) return step("string", start + 1, at, at + 1);
    }
  }
  return null;
}
function heredocAt(content, start) {
  HEREDOC.lastIndex = start;
  let mark = HEREDOC.exec(content)?.[1], from = HEREDOC.lastIndex;
  for (let at = from; at < content.length; at = lineEnd(content, at) + 1) {
    let end = lineEnd(content, at);
    if (content.slice(at, Math.min(end, at + 400)).trim() === mark) return step("heredoc", from, Math.max(from, at - 1), end);
  }
  return null;
}

// src/parse/formats/hcl.ts
var readHcl = guarded(read3), ESCAPES2 = { n: `
`, r: "\r", t: "	" }, Reader = class {
  collector = new Collector();
  #content;
  #scopes = [];
  /** The tokens since the last line, comma or bracket. */
  #item = [];
  constructor(content) {
    this.#content = content;
  }
  take(token) {
    let mark = token.kind === "mark" ? this.#content[token.start] : "";
    mark !== "" && "{[(".includes(mark) ? this.#open(mark) : mark !== "" && "}])".includes(mark) ? this.#close(mark) : token.kind === "line" || mark === "," ? this.endItem() : this.#item.length < 8 && this.#item.push(token);
  }
  endItem() {
    let [first, sign, value, more] = this.#item;
    this.#item = [];
    let scope = this.#scopes.at(-1);
    first === void 0 || more !== void 0 || (value !== void 0 && this.#isSign(sign) && isText(value) ? this.#add(this.#text(first), value) : scope?.index !== null && scope !== void 0 && sign === void 0 && (isText(first) && this.#add(String(scope.index), first), scope.index++));
  }
  #add(name2, { kind, start, end }) {
    let span = kind === "heredoc" ? trimmed2(this.#content, start, end) : { start, end }, raw = this.#content.slice(span.start, span.end), value = kind === "heredoc" ? raw : raw.replace(/\\([nrt"\\])/g, (_, letter) => ESCAPES2[letter] ?? letter);
    this.collector.add({ name: name2, value, quoted: !0, ...span });
  }
  /** `key = {` and `block "label" {` name what they hold; a call's bracket names nothing. */
  #open(mark) {
    let item = this.#item;
    this.#item = [];
    let isAssigned = item.length === 2 && this.#isSign(item[1]), isHead = item.length > 0 && item.every(({ kind }) => kind === "word" || kind === "string"), keys = mark === "(" ? [] : isAssigned ? item.slice(0, 1) : isHead && mark === "{" ? item : [];
    for (let key of keys) this.collector.open(this.#text(key));
    this.#scopes.push({ close: CLOSING[mark], keys: keys.length, index: mark === "[" && isAssigned ? 0 : null });
  }
  /** @throws Error where brackets do not fit */
  #close(mark) {
    this.endItem();
    let scope = this.#scopes.pop();
    if (scope?.close !== mark) throw new Error("brackets do not fit");
    for (let i = 0; i < scope.keys; i++) this.collector.close();
    this.#item = mark === "}" ? [] : [OTHER, OTHER, OTHER, OTHER];
  }
  #isSign(token) {
    return token?.kind === "mark" && "=:".includes(this.#content[token.start]);
  }
  #text({ start, end }) {
    return this.#content.slice(start, end);
  }
}, CLOSING = { "{": "}", "[": "]", "(": ")" }, OTHER = { kind: "other", start: 0, end: 0 }, isText = ({ kind }) => kind === "string" || kind === "heredoc";
function read3(content) {
  let tokens2 = hclTokens(content);
  if (tokens2 === null) return null;
  let reader = new Reader(content);
  for (let token of tokens2) reader.take(token);
  return reader.endItem(), reader.collector.fields;
}

// src/parse/formats/ini.ts
var readIni = guarded((content) => read4(content, /[=:]/)), readNpmrc = guarded((content) => (read4(content, /=/) ?? []).map(ofRegistry));
function ofRegistry(field) {
  let colon = field.name.lastIndexOf(":"), name2 = field.name.slice(colon + 1), path = colon === -1 ? field.path : [...field.path, field.name.slice(0, colon)];
  return { ...field, name: name2, path, ...name2 === "_password" || name2 === "_auth" ? { encoded: "base64" } : {} };
}
var SECTION = /^\[([^\]"]{1,200})(?:"([^"\]]{0,200})"[ \t]{0,9})?\](?:[ \t]{0,99}[#;].*)?$/, BARE_KEY = /^[\w.-]{1,100}$/, MAX_KEY = 200;
function read4(content, sign) {
  let fields = [], path = [];
  for (let at = 0; at < content.length; at = lineEnd(content, at) + 1) {
    let { start, end } = trimmed2(content, at, lineEnd(content, at)), line = content.slice(start, end);
    if (line === "" || line.startsWith("#") || line.startsWith(";")) continue;
    let section = sectionOf(line), field = section === null ? fieldAt(content, start, end, sign) : null;
    if (section !== null) path = section;
    else if (field !== null) fields.push({ ...field, path });
    else if (start === at && !BARE_KEY.test(line)) return null;
    if (fields.length > 5e4) throw new TooMuch();
  }
  return fields;
}
function sectionOf(line) {
  let found = line.startsWith("[") ? SECTION.exec(line) : null;
  return found === null ? null : found.slice(1).flatMap((part) => part?.trim() ?? []);
}
function fieldAt(content, start, end, sign) {
  let at = start + content.slice(start, Math.min(end, start + MAX_KEY)).search(sign), name2 = content.slice(start, at).trimEnd();
  if (at <= start || /[{}<>()"']/.test(name2)) return null;
  let from = at + 1;
  for (; from < end && isSpace(content.charCodeAt(from)); ) from++;
  let span = quoted(content, from, end) ?? { ...trimmed2(content, from, bareEnd(content, from, end)), quoted: !1 }, value = content.slice(span.start, span.end);
  return !span.quoted && value.endsWith("{") ? null : { name: name2, value, ...span };
}
function quoted(content, from, end) {
  let quote = content[from];
  if (from >= end || quote !== '"' && quote !== "'") return null;
  let close2 = content.indexOf(quote, from + 1);
  return close2 === -1 || close2 >= end || !/^[ \t]*(?:[#;]|$)/.test(content.slice(close2 + 1, end)) ? null : { start: from + 1, end: close2, quoted: !0 };
}
function bareEnd(content, from, end) {
  let comment = content.slice(from, end).search(/[ \t][#;]/);
  return comment === -1 ? end : from + comment;
}

// src/parse/libraries.ts
var xml = __toESM(require_dist(), 1);

// ../../../work/main/node_modules/toml-eslint-parser/lib/index.mjs
var lib_exports = {};
__export(lib_exports, {
  ParseError: () => ParseError,
  VisitorKeys: () => VisitorKeys,
  getStaticTOMLValue: () => getStaticTOMLValue,
  meta: () => meta_exports,
  name: () => name,
  parseForESLint: () => parseForESLint,
  parseTOML: () => parseTOML,
  traverseNodes: () => traverseNodes
});

// ../../../work/main/node_modules/toml-eslint-parser/lib/chunk-15K8U1wQ.mjs
var __defProp = Object.defineProperty, __exportAll = (all, symbols) => {
  let target = {};
  for (var name2 in all)
    __defProp(target, name2, {
      get: all[name2],
      enumerable: !0
    });
  return symbols && __defProp(target, Symbol.toStringTag, { value: "Module" }), target;
};

// ../../../work/main/node_modules/eslint-visitor-keys/lib/visitor-keys.js
var KEYS = {
  ArrayExpression: ["elements"],
  ArrayPattern: ["elements"],
  ArrowFunctionExpression: ["params", "body"],
  AssignmentExpression: ["left", "right"],
  AssignmentPattern: ["left", "right"],
  AwaitExpression: ["argument"],
  BinaryExpression: ["left", "right"],
  BlockStatement: ["body"],
  BreakStatement: ["label"],
  CallExpression: ["callee", "arguments"],
  CatchClause: ["param", "body"],
  ChainExpression: ["expression"],
  ClassBody: ["body"],
  ClassDeclaration: ["id", "superClass", "body"],
  ClassExpression: ["id", "superClass", "body"],
  ConditionalExpression: ["test", "consequent", "alternate"],
  ContinueStatement: ["label"],
  DebuggerStatement: [],
  DoWhileStatement: ["body", "test"],
  EmptyStatement: [],
  ExperimentalRestProperty: ["argument"],
  ExperimentalSpreadProperty: ["argument"],
  ExportAllDeclaration: ["exported", "source", "attributes"],
  ExportDefaultDeclaration: ["declaration"],
  ExportNamedDeclaration: [
    "declaration",
    "specifiers",
    "source",
    "attributes"
  ],
  ExportSpecifier: ["local", "exported"],
  ExpressionStatement: ["expression"],
  ForInStatement: ["left", "right", "body"],
  ForOfStatement: ["left", "right", "body"],
  ForStatement: ["init", "test", "update", "body"],
  FunctionDeclaration: ["id", "params", "body"],
  FunctionExpression: ["id", "params", "body"],
  Identifier: [],
  IfStatement: ["test", "consequent", "alternate"],
  ImportAttribute: ["key", "value"],
  ImportDeclaration: ["specifiers", "source", "attributes"],
  ImportDefaultSpecifier: ["local"],
  ImportExpression: ["source", "options"],
  ImportNamespaceSpecifier: ["local"],
  ImportSpecifier: ["imported", "local"],
  JSXAttribute: ["name", "value"],
  JSXClosingElement: ["name"],
  JSXClosingFragment: [],
  JSXElement: ["openingElement", "children", "closingElement"],
  JSXEmptyExpression: [],
  JSXExpressionContainer: ["expression"],
  JSXFragment: ["openingFragment", "children", "closingFragment"],
  JSXIdentifier: [],
  JSXMemberExpression: ["object", "property"],
  JSXNamespacedName: ["namespace", "name"],
  JSXOpeningElement: ["name", "attributes"],
  JSXOpeningFragment: [],
  JSXSpreadAttribute: ["argument"],
  JSXSpreadChild: ["expression"],
  JSXText: [],
  LabeledStatement: ["label", "body"],
  Literal: [],
  LogicalExpression: ["left", "right"],
  MemberExpression: ["object", "property"],
  MetaProperty: ["meta", "property"],
  MethodDefinition: ["key", "value"],
  NewExpression: ["callee", "arguments"],
  ObjectExpression: ["properties"],
  ObjectPattern: ["properties"],
  PrivateIdentifier: [],
  Program: ["body"],
  Property: ["key", "value"],
  PropertyDefinition: ["key", "value"],
  RestElement: ["argument"],
  ReturnStatement: ["argument"],
  SequenceExpression: ["expressions"],
  SpreadElement: ["argument"],
  StaticBlock: ["body"],
  Super: [],
  SwitchCase: ["test", "consequent"],
  SwitchStatement: ["discriminant", "cases"],
  TaggedTemplateExpression: ["tag", "quasi"],
  TemplateElement: [],
  TemplateLiteral: ["quasis", "expressions"],
  ThisExpression: [],
  ThrowStatement: ["argument"],
  TryStatement: ["block", "handler", "finalizer"],
  UnaryExpression: ["argument"],
  UpdateExpression: ["argument"],
  VariableDeclaration: ["declarations"],
  VariableDeclarator: ["id", "init"],
  WhileStatement: ["test", "body"],
  WithStatement: ["object", "body"],
  YieldExpression: ["argument"]
}, NODE_TYPES = Object.keys(KEYS);
for (let type of NODE_TYPES)
  Object.freeze(KEYS[type]);
Object.freeze(KEYS);
var visitor_keys_default = KEYS;

// ../../../work/main/node_modules/eslint-visitor-keys/lib/index.js
function unionWith(additionalKeys) {
  let retv = (
    /** @type {{ [type: string]: ReadonlyArray<string> }} */
    Object.assign({}, visitor_keys_default)
  );
  for (let type of Object.keys(additionalKeys))
    if (Object.hasOwn(retv, type)) {
      let keys = new Set(additionalKeys[type]);
      for (let key of retv[type])
        keys.add(key);
      retv[type] = Object.freeze(Array.from(keys));
    } else
      retv[type] = Object.freeze(Array.from(additionalKeys[type]));
  return Object.freeze(retv);
}

// ../../../work/main/node_modules/toml-eslint-parser/lib/index.mjs
function last(arr) {
  return arr[arr.length - 1] ?? null;
}
function toKeyName(node) {
  return node.type === "TOMLBare" ? node.name : node.value;
}
var TOMLVerImpl = class {
  constructor(major, minor) {
    this.major = major, this.minor = minor;
  }
  lt(major, minor) {
    return this.major < major || this.major === major && this.minor < minor;
  }
  gte(major, minor) {
    return this.major > major || this.major === major && this.minor >= minor;
  }
}, TOML_VERSION_1_0 = new TOMLVerImpl(1, 0), TOML_VERSION_1_1 = new TOMLVerImpl(1, 1), DEFAULT_TOML_VERSION = TOML_VERSION_1_1, SUPPORTED_TOML_VERSIONS = {
  "1.0": TOML_VERSION_1_0,
  "1.0.0": TOML_VERSION_1_0,
  "1.1": TOML_VERSION_1_1,
  "1.1.0": TOML_VERSION_1_1,
  latest: TOML_VERSION_1_1,
  next: TOML_VERSION_1_1
};
function getTOMLVer(v) {
  return v && SUPPORTED_TOML_VERSIONS[v] || DEFAULT_TOML_VERSION;
}
var MESSAGES = {
  "unterminated-string": "Unterminated string constant",
  "unterminated-table-key": "Unterminated table-key",
  "unterminated-array": "Unterminated array",
  "unterminated-inline-table": "Unterminated inline table",
  "missing-key": "Empty bare keys are not allowed",
  "missing-newline": "Must be a newline",
  "missing-equals-sign": "Expected equal (=) token",
  "missing-value": "Unspecified values are invalid",
  "missing-comma": "Expected comma (,) token",
  "dupe-keys": "Defining a key multiple times is invalid",
  "unexpected-char": "Unexpected character",
  "unexpected-token": "Unexpected token",
  "invalid-control-character": "Control characters (codes < 0x1f and 0x7f) are not allowed",
  "invalid-comment-character": "Invalid code point {{cp}} within comments",
  "invalid-key-value-newline": "The key, equals sign, and value must be on the same line",
  "invalid-inline-table-newline": "No newlines are allowed between the curly braces unless they are valid within a value",
  "invalid-underscore": "Underscores are allowed between digits",
  "invalid-space": "Unexpected spaces",
  "invalid-three-quotes": "Three or more quotes are not permitted",
  "invalid-date": "Unexpected invalid date",
  "invalid-time": "Unexpected invalid time",
  "invalid-leading-zero": "Leading zeros are not allowed",
  "invalid-trailing-comma-in-inline-table": "Trailing comma is not permitted in an inline table",
  "invalid-char-in-escape-sequence": "Invalid character in escape sequence",
  "invalid-consecutive-dots-in-key": "Consecutive dots are not permitted in keys",
  "invalid-code-point": "Invalid code point {{cp}}",
  "invalid-trailing-dot-in-key": "Keys cannot end with a dot",
  "invalid-leading-dot-in-key": "Keys cannot start with a dot"
};
function getMessage(code, data) {
  return data ? MESSAGES[code].replace(/\{\{(.*?)\}\}/gu, (_, name$2) => name$2 in data ? data[name$2] : `{{${name$2}}}`) : MESSAGES[code];
}
var ParseError = class extends SyntaxError {
  /**
  * Initialize this ParseError instance.
  *
  */
  constructor(code, offset, line, column, data) {
    super(getMessage(code, data)), this.index = offset, this.lineNumber = line, this.column = column;
  }
}, CodePoint = {
  EOF: -1,
  NULL: 0,
  SOH: 1,
  BACKSPACE: 8,
  TABULATION: 9,
  LINE_FEED: 10,
  FORM_FEED: 12,
  CARRIAGE_RETURN: 13,
  ESCAPE: 27,
  SO: 14,
  US: 31,
  SPACE: 32,
  QUOTATION_MARK: 34,
  HASH: 35,
  SINGLE_QUOTE: 39,
  PLUS_SIGN: 43,
  COMMA: 44,
  DASH: 45,
  DOT: 46,
  DIGIT_0: 48,
  DIGIT_1: 49,
  DIGIT_2: 50,
  DIGIT_3: 51,
  DIGIT_7: 55,
  DIGIT_9: 57,
  COLON: 58,
  EQUALS_SIGN: 61,
  LATIN_CAPITAL_A: 65,
  LATIN_CAPITAL_E: 69,
  LATIN_CAPITAL_F: 70,
  LATIN_CAPITAL_T: 84,
  LATIN_CAPITAL_U: 85,
  LATIN_CAPITAL_Z: 90,
  LEFT_BRACKET: 91,
  BACKSLASH: 92,
  RIGHT_BRACKET: 93,
  UNDERSCORE: 95,
  LATIN_SMALL_A: 97,
  LATIN_SMALL_B: 98,
  LATIN_SMALL_E: 101,
  LATIN_SMALL_F: 102,
  LATIN_SMALL_I: 105,
  LATIN_SMALL_L: 108,
  LATIN_SMALL_N: 110,
  LATIN_SMALL_O: 111,
  LATIN_SMALL_R: 114,
  LATIN_SMALL_S: 115,
  LATIN_SMALL_T: 116,
  LATIN_SMALL_U: 117,
  LATIN_SMALL_X: 120,
  LATIN_SMALL_Z: 122,
  LEFT_BRACE: 123,
  RIGHT_BRACE: 125,
  TILDE: 126,
  DELETE: 127,
  PAD: 128,
  SUPERSCRIPT_TWO: 178,
  SUPERSCRIPT_THREE: 179,
  SUPERSCRIPT_ONE: 185,
  VULGAR_FRACTION_ONE_QUARTER: 188,
  VULGAR_FRACTION_THREE_QUARTERS: 190,
  LATIN_CAPITAL_LETTER_A_WITH_GRAVE: 192,
  LATIN_CAPITAL_LETTER_O_WITH_DIAERESIS: 214,
  LATIN_CAPITAL_LETTER_O_WITH_STROKE: 216,
  LATIN_SMALL_LETTER_O_WITH_DIAERESIS: 246,
  LATIN_SMALL_LETTER_O_WITH_STROKE: 248,
  GREEK_SMALL_REVERSED_DOTTED_LUNATE_SIGMA_SYMBOL: 891,
  GREEK_CAPITAL_LETTER_YOT: 895,
  CP_1FFF: 8191,
  ZERO_WIDTH_NON_JOINER: 8204,
  ZERO_WIDTH_JOINER: 8205,
  UNDERTIE: 8255,
  CHARACTER_TIE: 8256,
  SUPERSCRIPT_ZERO: 8304,
  CP_218F: 8591,
  CIRCLED_DIGIT_ONE: 9312,
  NEGATIVE_CIRCLED_DIGIT_ZERO: 9471,
  GLAGOLITIC_CAPITAL_LETTER_AZU: 11264,
  CP_2FEF: 12271,
  IDEOGRAPHIC_COMMA: 12289,
  CP_D7FF: 55295,
  CP_E000: 57344,
  CJK_COMPATIBILITY_IDEOGRAPH_F900: 63744,
  ARABIC_LIGATURE_SALAAMUHU_ALAYNAA: 64975,
  ARABIC_LIGATURE_SALLA_USED_AS_KORANIC_STOP_SIGN_ISOLATED_FORM: 65008,
  REPLACEMENT_CHARACTER: 65533,
  LINEAR_B_SYLLABLE_B008_A: 65536,
  CP_EFFFF: 983039,
  CP_10FFFF: 1114111
};
function isControl(cp) {
  return cp >= CodePoint.NULL && cp <= CodePoint.US;
}
function isWhitespace(cp) {
  return cp === CodePoint.TABULATION || cp === CodePoint.SPACE;
}
function isEOL(cp) {
  return cp === CodePoint.LINE_FEED || cp === CodePoint.CARRIAGE_RETURN;
}
function isUpperLetter(cp) {
  return cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_Z;
}
function isLowerLetter(cp) {
  return cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_Z;
}
function isLetter(cp) {
  return isLowerLetter(cp) || isUpperLetter(cp);
}
function isDigit(cp) {
  return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_9;
}
function isHexDig(cp) {
  return isDigit(cp) || cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_F || cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_F;
}
function isOctalDig(cp) {
  return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_7;
}
function isUnicodeScalarValue(cp) {
  return cp >= 0 && cp <= 55295 || cp >= 57344 && cp <= 1114111;
}
function sortedLastIndex(array, value) {
  let low = 0, high = array.length;
  for (; low < high; ) {
    let mid = low + high >>> 1, val = array[mid];
    if (val === value) return mid + 1;
    val < value ? low = mid + 1 : high = mid;
  }
  return low;
}
var Locations = class {
  constructor() {
    this.offsets = [];
  }
  addOffset(offset) {
    for (let i = this.offsets.length - 1; i >= 0; i--) {
      let element = this.offsets[i];
      if (element === offset) return;
      if (element < offset) break;
    }
    this.offsets.push(offset);
  }
  /**
  * Calculate the location of the given index.
  * @param index The index to calculate their location.
  * @returns The location of the index.
  */
  getLocFromIndex(offset) {
    let line = sortedLastIndex(this.offsets, offset) + 1;
    return {
      line,
      column: offset - (line === 1 ? 0 : this.offsets[line - 2])
    };
  }
}, CodePointIterator = class {
  /**
  * Initialize this char iterator.
  */
  constructor(text) {
    this.locs = new Locations(), this.lastCodePoint = CodePoint.NULL, this.start = -1, this.end = 0, this.text = text;
  }
  next() {
    return this.lastCodePoint === CodePoint.EOF ? CodePoint.EOF : this.lastCodePoint = this.moveAt(this.end);
  }
  getLocFromIndex(index) {
    return this.locs.getLocFromIndex(index);
  }
  eat(cp) {
    return this.text.codePointAt(this.end) === cp ? (this.next(), !0) : !1;
  }
  moveAt(offset) {
    this.start = this.end = offset;
    let cp = this.text.codePointAt(this.start) ?? CodePoint.EOF;
    if (cp === CodePoint.EOF)
      return this.end = this.start, cp;
    if (this.end += cp >= 65536 ? 2 : 1, cp === CodePoint.LINE_FEED) this.locs.addOffset(this.end);
    else if (cp === CodePoint.CARRIAGE_RETURN)
      return this.text.codePointAt(this.end) === CodePoint.LINE_FEED && (this.end++, this.locs.addOffset(this.end)), CodePoint.LINE_FEED;
    return cp;
  }
}, HAS_BIGINT = typeof BigInt < "u", RADIX_PREFIXES = {
  16: "0x",
  10: "",
  8: "0o",
  2: "0b"
}, ESCAPES_1_0 = {
  [CodePoint.QUOTATION_MARK]: CodePoint.QUOTATION_MARK,
  [CodePoint.BACKSLASH]: CodePoint.BACKSLASH,
  [CodePoint.LATIN_SMALL_B]: CodePoint.BACKSPACE,
  [CodePoint.LATIN_SMALL_F]: CodePoint.FORM_FEED,
  [CodePoint.LATIN_SMALL_N]: CodePoint.LINE_FEED,
  [CodePoint.LATIN_SMALL_R]: CodePoint.CARRIAGE_RETURN,
  [CodePoint.LATIN_SMALL_T]: CodePoint.TABULATION
}, ESCAPES_LATEST = {
  ...ESCAPES_1_0,
  [CodePoint.LATIN_SMALL_E]: CodePoint.ESCAPE
}, Tokenizer = class {
  /**
  * Initialize this tokenizer.
  */
  constructor(text, parserOptions) {
    this.backCode = !1, this.lastCodePoint = CodePoint.NULL, this.state = "DATA", this.token = null, this.tokenStart = -1, this.valuesEnabled = !1, this.text = text, this.parserOptions = parserOptions || {}, this.codePointIterator = new CodePointIterator(text), this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion), this.ESCAPES = this.tomlVersion.gte(1, 1) ? ESCAPES_LATEST : ESCAPES_1_0;
  }
  get start() {
    return this.codePointIterator.start;
  }
  get end() {
    return this.codePointIterator.end;
  }
  getLocFromIndex(index) {
    return this.codePointIterator.getLocFromIndex(index);
  }
  /**
  * Report an invalid character error.
  */
  reportParseError(code, data) {
    let offset = this.codePointIterator.start, loc = this.codePointIterator.getLocFromIndex(offset);
    throw new ParseError(code, offset, loc.line, loc.column, data);
  }
  /**
  * Get the next token.
  */
  nextToken() {
    let token = this.token;
    if (token != null)
      return this.token = null, token;
    let cp = this.lastCodePoint;
    for (; cp !== CodePoint.EOF && !this.token; ) {
      cp = this.nextCode();
      let nextState = this[this.state](cp);
      if (!nextState) throw new Error(`Unknown error: pre state=${this.state}`);
      this.state = nextState;
    }
    return token = this.token, this.token = null, token;
  }
  /**
  * Get the next code point.
  */
  nextCode() {
    return this.lastCodePoint === CodePoint.EOF ? CodePoint.EOF : this.backCode ? (this.backCode = !1, this.lastCodePoint) : this.lastCodePoint = this.codePointIterator.next();
  }
  /**
  * Eat the next code point.
  */
  eatCode(cp) {
    return this.lastCodePoint === CodePoint.EOF ? !1 : this.backCode ? this.lastCodePoint === cp ? (this.backCode = !1, !0) : !1 : this.codePointIterator.eat(cp);
  }
  /**
  * Moves the character position to the given position.
  */
  moveAt(loc) {
    this.backCode && (this.backCode = !1), this.lastCodePoint = this.codePointIterator.moveAt(loc);
  }
  /**
  * Back the current code point as the given state.
  */
  back(state) {
    return this.backCode = !0, state;
  }
  punctuatorToken() {
    this.startToken(), this.endToken("Punctuator", "end");
  }
  startToken() {
    this.tokenStart = this.codePointIterator.start;
  }
  /**
  * Commit the current token.
  */
  endToken(type, pos, option1, option2) {
    let { tokenStart } = this, end = this.codePointIterator[pos], range = [tokenStart, end], loc = {
      start: this.codePointIterator.getLocFromIndex(tokenStart),
      end: this.codePointIterator.getLocFromIndex(end)
    };
    if (type === "Block") this.token = {
      type,
      value: this.text.slice(tokenStart + 1, end),
      range,
      loc
    };
    else {
      let token, value = this.text.slice(tokenStart, end);
      if (type === "BasicString" || type === "LiteralString" || type === "MultiLineBasicString" || type === "MultiLineLiteralString") token = {
        type,
        value,
        string: option1,
        range,
        loc
      };
      else if (type === "Integer") {
        let text = option1;
        token = {
          type,
          value,
          number: parseInt(text, option2),
          bigint: HAS_BIGINT ? BigInt(RADIX_PREFIXES[option2] + text) : null,
          range,
          loc
        };
      } else type === "Float" ? token = {
        type,
        value,
        number: option1,
        range,
        loc
      } : type === "Boolean" ? token = {
        type,
        value,
        boolean: option1,
        range,
        loc
      } : type === "LocalDate" || type === "LocalTime" || type === "LocalDateTime" || type === "OffsetDateTime" ? token = {
        type,
        value,
        date: option1,
        range,
        loc
      } : token = {
        type,
        value,
        range,
        loc
      };
      this.token = token;
    }
  }
  DATA(cp) {
    for (; isWhitespace(cp) || isEOL(cp); ) cp = this.nextCode();
    if (cp === CodePoint.HASH)
      return this.startToken(), "COMMENT";
    if (cp === CodePoint.QUOTATION_MARK)
      return this.startToken(), "BASIC_STRING";
    if (cp === CodePoint.SINGLE_QUOTE)
      return this.startToken(), "LITERAL_STRING";
    if (cp === CodePoint.DOT || cp === CodePoint.EQUALS_SIGN || cp === CodePoint.LEFT_BRACKET || cp === CodePoint.RIGHT_BRACKET || cp === CodePoint.LEFT_BRACE || cp === CodePoint.RIGHT_BRACE || cp === CodePoint.COMMA)
      return this.punctuatorToken(), "DATA";
    if (this.valuesEnabled) {
      if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN)
        return this.startToken(), "SIGN";
      if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I)
        return this.startToken(), this.back("NAN_OR_INF");
      if (isDigit(cp))
        return this.startToken(), this.back("NUMBER");
      if (cp === CodePoint.LATIN_SMALL_T || cp === CodePoint.LATIN_SMALL_F)
        return this.startToken(), this.back("BOOLEAN");
    } else if (isUnquotedKeyChar(cp, this.tomlVersion))
      return this.startToken(), "BARE";
    return cp === CodePoint.EOF ? "DATA" : this.reportParseError("unexpected-char");
  }
  COMMENT(cp) {
    let processCommentChar = this.tomlVersion.gte(1, 1) ? (c) => {
      isNonEOL(c) || this.reportParseError("invalid-comment-character", { cp: JSON.stringify(String.fromCodePoint(c)).slice(1, -1) });
    } : (c) => {
      isControlOtherThanTab(c) && this.reportParseErrorControlChar();
    };
    for (; !isEOL(cp) && cp !== CodePoint.EOF; )
      processCommentChar(cp), cp = this.nextCode();
    return this.endToken("Block", "start"), "DATA";
  }
  BARE(cp) {
    for (; isUnquotedKeyChar(cp, this.tomlVersion); ) cp = this.nextCode();
    return this.endToken("Bare", "start"), this.back("DATA");
  }
  BASIC_STRING(cp) {
    if (cp === CodePoint.QUOTATION_MARK)
      return cp = this.nextCode(), cp === CodePoint.QUOTATION_MARK ? "MULTI_LINE_BASIC_STRING" : (this.endToken("BasicString", "start", ""), this.back("DATA"));
    let out = [];
    for (; cp !== CodePoint.QUOTATION_MARK && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED; ) {
      if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.BACKSLASH) {
        cp = this.nextCode();
        let ecp = this.ESCAPES[cp];
        if (ecp) {
          out.push(ecp), cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_U) {
          let code = this.parseUnicode(4);
          out.push(code), cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_CAPITAL_U) {
          let code = this.parseUnicode(8);
          out.push(code), cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
          let code = this.parseUnicode(2);
          out.push(code), cp = this.nextCode();
          continue;
        }
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      out.push(cp), cp = this.nextCode();
    }
    return cp !== CodePoint.QUOTATION_MARK ? this.reportParseError("unterminated-string") : (this.endToken("BasicString", "end", String.fromCodePoint(...out)), "DATA");
  }
  MULTI_LINE_BASIC_STRING(cp) {
    let out = [];
    for (cp === CodePoint.LINE_FEED && (cp = this.nextCode()); cp !== CodePoint.EOF; ) {
      if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.QUOTATION_MARK) {
        let startPos = this.codePointIterator.start;
        if (this.eatCode(CodePoint.QUOTATION_MARK) && this.eatCode(CodePoint.QUOTATION_MARK))
          return this.eatCode(CodePoint.QUOTATION_MARK) && (out.push(CodePoint.QUOTATION_MARK), this.eatCode(CodePoint.QUOTATION_MARK) && (out.push(CodePoint.QUOTATION_MARK), this.eatCode(CodePoint.QUOTATION_MARK))) ? (this.moveAt(startPos), this.reportParseError("invalid-three-quotes")) : (this.endToken("MultiLineBasicString", "end", String.fromCodePoint(...out)), "DATA");
        this.moveAt(startPos);
      }
      if (cp === CodePoint.BACKSLASH) {
        cp = this.nextCode();
        let ecp = this.ESCAPES[cp];
        if (ecp) {
          out.push(ecp), cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_U) {
          let code = this.parseUnicode(4);
          out.push(code), cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_CAPITAL_U) {
          let code = this.parseUnicode(8);
          out.push(code), cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
          let code = this.parseUnicode(2);
          out.push(code), cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LINE_FEED) {
          for (cp = this.nextCode(); isWhitespace(cp) || cp === CodePoint.LINE_FEED; ) cp = this.nextCode();
          continue;
        } else if (isWhitespace(cp)) {
          let valid = !0, startPos = this.codePointIterator.start, nextCp;
          for (; (nextCp = this.nextCode()) !== CodePoint.EOF && nextCp !== CodePoint.LINE_FEED; )
            if (!isWhitespace(nextCp)) {
              this.moveAt(startPos), valid = !1;
              break;
            }
          if (valid) {
            for (cp = this.nextCode(); isWhitespace(cp) || cp === CodePoint.LINE_FEED; ) cp = this.nextCode();
            continue;
          }
        }
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      out.push(cp), cp = this.nextCode();
    }
    return this.reportParseError("unterminated-string");
  }
  LITERAL_STRING(cp) {
    if (cp === CodePoint.SINGLE_QUOTE)
      return cp = this.nextCode(), cp === CodePoint.SINGLE_QUOTE ? "MULTI_LINE_LITERAL_STRING" : (this.endToken("LiteralString", "start", ""), this.back("DATA"));
    let out = [];
    for (; cp !== CodePoint.SINGLE_QUOTE && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED; ) {
      if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      out.push(cp), cp = this.nextCode();
    }
    return cp !== CodePoint.SINGLE_QUOTE ? this.reportParseError("unterminated-string") : (this.endToken("LiteralString", "end", String.fromCodePoint(...out)), "DATA");
  }
  MULTI_LINE_LITERAL_STRING(cp) {
    let out = [];
    for (cp === CodePoint.LINE_FEED && (cp = this.nextCode()); cp !== CodePoint.EOF; ) {
      if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.SINGLE_QUOTE) {
        let startPos = this.codePointIterator.start;
        if (this.eatCode(CodePoint.SINGLE_QUOTE) && this.eatCode(CodePoint.SINGLE_QUOTE))
          return this.eatCode(CodePoint.SINGLE_QUOTE) && (out.push(CodePoint.SINGLE_QUOTE), this.eatCode(CodePoint.SINGLE_QUOTE) && (out.push(CodePoint.SINGLE_QUOTE), this.eatCode(CodePoint.SINGLE_QUOTE))) ? (this.moveAt(startPos), this.reportParseError("invalid-three-quotes")) : (this.endToken("MultiLineLiteralString", "end", String.fromCodePoint(...out)), "DATA");
        this.moveAt(startPos);
      }
      out.push(cp), cp = this.nextCode();
    }
    return this.reportParseError("unterminated-string");
  }
  SIGN(cp) {
    return cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I ? this.back("NAN_OR_INF") : isDigit(cp) ? this.back("NUMBER") : this.reportParseError("unexpected-char");
  }
  NAN_OR_INF(cp) {
    if (cp === CodePoint.LATIN_SMALL_N) {
      let startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_N))
        return this.endToken("Float", "end", NaN), "DATA";
      this.moveAt(startPos);
    } else if (cp === CodePoint.LATIN_SMALL_I) {
      let startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_N) && this.eatCode(CodePoint.LATIN_SMALL_F))
        return this.endToken("Float", "end", this.text[this.tokenStart] === "-" ? -1 / 0 : 1 / 0), "DATA";
      this.moveAt(startPos);
    }
    return this.reportParseError("unexpected-char");
  }
  NUMBER(cp) {
    let start = this.text[this.tokenStart], sign = start === "+" ? CodePoint.PLUS_SIGN : start === "-" ? CodePoint.DASH : CodePoint.NULL;
    if (cp === CodePoint.DIGIT_0) {
      if (sign === CodePoint.NULL) {
        let startPos = this.codePointIterator.start, nextCp$1 = this.nextCode();
        if (isDigit(nextCp$1)) {
          let nextNextCp = this.nextCode();
          if (nextNextCp === CodePoint.COLON)
            return this.data = {
              hasDate: !1,
              year: 0,
              month: 0,
              day: 0,
              hour: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1)),
              minute: 0,
              second: 0
            }, "TIME_MINUTE";
          if (isDigit(nextNextCp)) {
            let nextNextNextCp = this.nextCode();
            if (isDigit(nextNextNextCp) && this.eatCode(CodePoint.DASH))
              return this.data = {
                hasDate: !0,
                year: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1, nextNextCp, nextNextNextCp)),
                month: 0,
                day: 0,
                hour: 0,
                minute: 0,
                second: 0
              }, "DATE_MONTH";
          }
          return this.moveAt(startPos), this.reportParseError("invalid-leading-zero");
        }
        this.moveAt(startPos);
      }
      return cp = this.nextCode(), cp === CodePoint.LATIN_SMALL_X || cp === CodePoint.LATIN_SMALL_O || cp === CodePoint.LATIN_SMALL_B ? sign !== CodePoint.NULL ? this.reportParseError("unexpected-char") : cp === CodePoint.LATIN_SMALL_X ? "HEX" : cp === CodePoint.LATIN_SMALL_O ? "OCTAL" : "BINARY" : cp === CodePoint.LATIN_SMALL_E || cp === CodePoint.LATIN_CAPITAL_E ? (this.data = {
        minus: sign === CodePoint.DASH,
        left: [CodePoint.DIGIT_0]
      }, "EXPONENT_RIGHT") : cp === CodePoint.DOT ? (this.data = {
        minus: sign === CodePoint.DASH,
        absInt: [CodePoint.DIGIT_0]
      }, "FRACTIONAL_RIGHT") : (this.endToken("Integer", "start", "0", 10), this.back("DATA"));
    }
    let { out, nextCp, hasUnderscore } = this.parseDigits(cp, isDigit);
    return nextCp === CodePoint.DASH && sign === CodePoint.NULL && !hasUnderscore && out.length === 4 ? (this.data = {
      hasDate: !0,
      year: Number(String.fromCodePoint(...out)),
      month: 0,
      day: 0,
      hour: 0,
      minute: 0,
      second: 0
    }, "DATE_MONTH") : nextCp === CodePoint.COLON && sign === CodePoint.NULL && !hasUnderscore && out.length === 2 ? (this.data = {
      hasDate: !1,
      year: 0,
      month: 0,
      day: 0,
      hour: Number(String.fromCodePoint(...out)),
      minute: 0,
      second: 0
    }, "TIME_MINUTE") : nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E ? (this.data = {
      minus: sign === CodePoint.DASH,
      left: out
    }, "EXPONENT_RIGHT") : nextCp === CodePoint.DOT ? (this.data = {
      minus: sign === CodePoint.DASH,
      absInt: out
    }, "FRACTIONAL_RIGHT") : (this.endToken("Integer", "start", sign === CodePoint.DASH ? String.fromCodePoint(CodePoint.DASH, ...out) : String.fromCodePoint(...out), 10), this.back("DATA"));
  }
  HEX(cp) {
    let { out } = this.parseDigits(cp, isHexDig);
    return this.endToken("Integer", "start", String.fromCodePoint(...out), 16), this.back("DATA");
  }
  OCTAL(cp) {
    let { out } = this.parseDigits(cp, isOctalDig);
    return this.endToken("Integer", "start", String.fromCodePoint(...out), 8), this.back("DATA");
  }
  BINARY(cp) {
    let { out } = this.parseDigits(cp, (c) => c === CodePoint.DIGIT_0 || c === CodePoint.DIGIT_1);
    return this.endToken("Integer", "start", String.fromCodePoint(...out), 2), this.back("DATA");
  }
  FRACTIONAL_RIGHT(cp) {
    let { minus, absInt } = this.data, { out, nextCp } = this.parseDigits(cp, isDigit), absNum = [
      ...absInt,
      CodePoint.DOT,
      ...out
    ];
    if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E)
      return this.data = {
        minus,
        left: absNum
      }, "EXPONENT_RIGHT";
    let value = Number(minus ? String.fromCodePoint(CodePoint.DASH, ...absNum) : String.fromCodePoint(...absNum));
    return this.endToken("Float", "start", value), this.back("DATA");
  }
  EXPONENT_RIGHT(cp) {
    let { left, minus: leftMinus } = this.data, minus = !1;
    (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) && (minus = cp === CodePoint.DASH, cp = this.nextCode());
    let { out } = this.parseDigits(cp, isDigit), right = out;
    minus && right.unshift(CodePoint.DASH);
    let value = Number(leftMinus ? String.fromCodePoint(CodePoint.DASH, ...left, CodePoint.LATIN_SMALL_E, ...right) : String.fromCodePoint(...left, CodePoint.LATIN_SMALL_E, ...right));
    return this.endToken("Float", "start", value), this.back("DATA");
  }
  BOOLEAN(cp) {
    if (cp === CodePoint.LATIN_SMALL_T) {
      let startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_R) && this.eatCode(CodePoint.LATIN_SMALL_U) && this.eatCode(CodePoint.LATIN_SMALL_E))
        return this.endToken("Boolean", "end", !0), "DATA";
      this.moveAt(startPos);
    } else if (cp === CodePoint.LATIN_SMALL_F) {
      let startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_L) && this.eatCode(CodePoint.LATIN_SMALL_S) && this.eatCode(CodePoint.LATIN_SMALL_E))
        return this.endToken("Boolean", "end", !1), "DATA";
      this.moveAt(startPos);
    }
    return this.reportParseError("unexpected-char");
  }
  DATE_MONTH(cp) {
    let start = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    if (cp = this.nextCode(), !isDigit(cp)) return this.reportParseError("unexpected-char");
    if (cp = this.nextCode(), cp !== CodePoint.DASH) return this.reportParseError("unexpected-char");
    let end = this.codePointIterator.start, data = this.data;
    return data.month = Number(this.text.slice(start, end)), "DATE_DAY";
  }
  DATE_DAY(cp) {
    let start = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    if (cp = this.nextCode(), !isDigit(cp)) return this.reportParseError("unexpected-char");
    let end = this.codePointIterator.end, data = this.data;
    if (data.day = Number(this.text.slice(start, end)), !isValidDate(data.year, data.month, data.day)) return this.reportParseError("invalid-date");
    if (cp = this.nextCode(), cp === CodePoint.LATIN_CAPITAL_T || cp === CodePoint.LATIN_SMALL_T) return "TIME_HOUR";
    if (cp === CodePoint.SPACE) {
      let startPos = this.codePointIterator.start;
      if (isDigit(this.nextCode()) && isDigit(this.nextCode()))
        return this.moveAt(startPos), "TIME_HOUR";
      this.moveAt(startPos);
    }
    let dateValue = getDateFromDateTimeData(data, "");
    return this.endToken("LocalDate", "start", dateValue), this.back("DATA");
  }
  TIME_HOUR(cp) {
    let start = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    if (cp = this.nextCode(), !isDigit(cp)) return this.reportParseError("unexpected-char");
    if (cp = this.nextCode(), cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
    let end = this.codePointIterator.start, data = this.data;
    return data.hour = Number(this.text.slice(start, end)), "TIME_MINUTE";
  }
  TIME_MINUTE(cp) {
    let start = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    if (cp = this.nextCode(), !isDigit(cp)) return this.reportParseError("unexpected-char");
    let end = this.codePointIterator.end, data = this.data;
    return data.minute = Number(this.text.slice(start, end)), cp = this.nextCode(), cp === CodePoint.COLON ? "TIME_SECOND" : this.tomlVersion.lt(1, 1) ? this.reportParseError("unexpected-char") : isValidTime(data.hour, data.minute, data.second) ? this.processTimeEnd(cp, data) : this.reportParseError("invalid-time");
  }
  TIME_SECOND(cp) {
    let start = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    if (cp = this.nextCode(), !isDigit(cp)) return this.reportParseError("unexpected-char");
    let end = this.codePointIterator.end, data = this.data;
    return data.second = Number(this.text.slice(start, end)), isValidTime(data.hour, data.minute, data.second) ? (cp = this.nextCode(), cp === CodePoint.DOT ? "TIME_SEC_FRAC" : this.processTimeEnd(cp, data)) : this.reportParseError("invalid-time");
  }
  TIME_SEC_FRAC(cp) {
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    let start = this.codePointIterator.start;
    for (; isDigit(cp); ) cp = this.nextCode();
    let end = this.codePointIterator.start, data = this.data;
    return data.frac = this.text.slice(start, end), this.processTimeEnd(cp, data);
  }
  processTimeEnd(cp, data) {
    if (data.hasDate) {
      if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN)
        return data.offsetSign = cp, "TIME_OFFSET";
      if (cp === CodePoint.LATIN_CAPITAL_Z || cp === CodePoint.LATIN_SMALL_Z) {
        let dateValue$2 = getDateFromDateTimeData(data, "Z");
        return this.endToken("OffsetDateTime", "end", dateValue$2), "DATA";
      }
      let dateValue$1 = getDateFromDateTimeData(data, "");
      return this.endToken("LocalDateTime", "start", dateValue$1), this.back("DATA");
    }
    let dateValue = getDateFromDateTimeData(data, "");
    return this.endToken("LocalTime", "start", dateValue), this.back("DATA");
  }
  TIME_OFFSET(cp) {
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    let hourStart = this.codePointIterator.start;
    if (cp = this.nextCode(), !isDigit(cp)) return this.reportParseError("unexpected-char");
    if (cp = this.nextCode(), cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
    let hourEnd = this.codePointIterator.start;
    cp = this.nextCode();
    let minuteStart = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    if (cp = this.nextCode(), !isDigit(cp)) return this.reportParseError("unexpected-char");
    let minuteEnd = this.codePointIterator.end, hour = Number(this.text.slice(hourStart, hourEnd)), minute = Number(this.text.slice(minuteStart, minuteEnd));
    if (!isValidTime(hour, minute, 0)) return this.reportParseError("invalid-time");
    let data = this.data, dateValue = getDateFromDateTimeData(data, `${String.fromCodePoint(data.offsetSign)}${padStart(hour, 2)}:${padStart(minute, 2)}`);
    return this.endToken("OffsetDateTime", "end", dateValue), "DATA";
  }
  parseDigits(cp, checkDigit) {
    if (cp === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
    if (!checkDigit(cp)) return this.reportParseError("unexpected-char");
    let out = [], before = CodePoint.NULL, hasUnderscore = !1;
    for (; checkDigit(cp) || cp === CodePoint.UNDERSCORE; ) {
      if (cp === CodePoint.UNDERSCORE) {
        if (hasUnderscore = !0, before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
      } else out.push(cp);
      before = cp, cp = this.nextCode();
    }
    return before === CodePoint.UNDERSCORE ? this.reportParseError("invalid-underscore") : {
      out,
      nextCp: cp,
      hasUnderscore
    };
  }
  parseUnicode(count) {
    let startLoc = this.codePointIterator.start, start = this.codePointIterator.end, charCount = 0, cp;
    for (; (cp = this.nextCode()) !== CodePoint.EOF; ) {
      if (!isHexDig(cp))
        return this.moveAt(startLoc), this.reportParseError("invalid-char-in-escape-sequence");
      if (charCount++, charCount >= count) break;
    }
    let end = this.codePointIterator.end, code = this.text.slice(start, end), codePoint = parseInt(code, 16);
    return isUnicodeScalarValue(codePoint) ? codePoint : this.reportParseError("invalid-code-point", { cp: code });
  }
  reportParseErrorControlChar() {
    return this.reportParseError("invalid-control-character");
  }
};
function isUnquotedKeyChar(cp, tomlVersion) {
  return isLetter(cp) || isDigit(cp) || cp === CodePoint.UNDERSCORE || cp === CodePoint.DASH ? !0 : (tomlVersion.lt(1, 1), !1);
}
function isControlOtherThanTab(cp) {
  return isControl(cp) && cp !== CodePoint.TABULATION || cp === CodePoint.DELETE;
}
function isNonEOL(cp) {
  return cp === CodePoint.TABULATION || CodePoint.SPACE <= cp && cp <= CodePoint.TILDE || isNonAscii(cp);
}
function isNonAscii(cp) {
  return CodePoint.PAD <= cp && cp <= CodePoint.CP_D7FF || CodePoint.CP_E000 <= cp && cp <= CodePoint.CP_10FFFF;
}
function isValidDate(y, m, d) {
  return y >= 0 && m <= 12 && m >= 1 && d >= 1 ? d <= (m === 2 ? y & 3 || !(y % 25) && y & 15 ? 28 : 29 : 30 + (m + (m >> 3) & 1)) : !1;
}
function isValidTime(h, m, s) {
  return !(h >= 24 || h < 0 || m > 59 || m < 0 || s > 60 || s < 0);
}
function getDateFromDateTimeData(data, timeZone) {
  let year = padStart(data.year, 4), month = data.month ? padStart(data.month, 2) : "01", day = data.day ? padStart(data.day, 2) : "01", hour = padStart(data.hour, 2), minute = padStart(data.minute, 2), second = padStart(data.second, 2), textDate = `${year}-${month}-${day}`, frac = data.frac ? `.${data.frac}` : "", dateValue = /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:${second}${frac}${timeZone}`);
  return !isNaN(dateValue.getTime()) || data.second !== 60 ? dateValue : /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:59${frac}${timeZone}`);
}
function padStart(num, maxLength) {
  return String(num).padStart(maxLength, "0");
}
var VALUE_KIND_VALUE = /* @__PURE__ */ Symbol("VALUE_KIND_VALUE"), VALUE_KIND_INTERMEDIATE = /* @__PURE__ */ Symbol("VALUE_KIND_INTERMEDIATE"), KeysResolver = class {
  constructor(ctx) {
    this.rootKeys = /* @__PURE__ */ new Map(), this.tables = [], this.ctx = ctx;
  }
  applyResolveKeyForTable(node) {
    let keys = this.rootKeys, peekKeyIndex = node.key.keys.length - 1;
    for (let index = 0; index < peekKeyIndex; index++) {
      let keyNode = node.key.keys[index], keyName = toKeyName(keyNode);
      node.resolvedKey.push(keyName);
      let keyStore = keys.get(keyName);
      if (!keyStore)
        keyStore = {
          node: keyNode,
          keys: /* @__PURE__ */ new Map()
        }, keys.set(keyName, keyStore);
      else if (keyStore.table === "array") {
        let peekIndex = keyStore.peekIndex;
        node.resolvedKey.push(peekIndex), keyStore = keyStore.keys.get(peekIndex);
      }
      keys = keyStore.keys;
    }
    let lastKeyNode = node.key.keys[peekKeyIndex], lastKeyName = toKeyName(lastKeyNode);
    node.resolvedKey.push(lastKeyName);
    let lastKeyStore = keys.get(lastKeyName);
    if (lastKeyStore) if (lastKeyStore.table) if (lastKeyStore.table === "array") if (node.kind === "array") {
      let newKeyStore = {
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      }, newIndex = lastKeyStore.peekIndex + 1;
      node.resolvedKey.push(newIndex), lastKeyStore.keys.set(newIndex, newKeyStore), lastKeyStore.peekIndex = newIndex, this.tables.push({
        node,
        keys: newKeyStore.keys
      });
    } else this.ctx.reportParseError("dupe-keys", lastKeyNode);
    else this.ctx.reportParseError("dupe-keys", lastKeyNode);
    else if (node.kind === "array") this.ctx.reportParseError("dupe-keys", lastKeyNode);
    else {
      let transformKey = {
        table: node.kind,
        node: lastKeyNode,
        keys: lastKeyStore.keys
      };
      keys.set(lastKeyName, transformKey), this.tables.push({
        node,
        keys: transformKey.keys
      });
    }
    else if (node.kind === "array") {
      node.resolvedKey.push(0);
      let newKeyStore = {
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(lastKeyName, {
        table: node.kind,
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map([[0, newKeyStore]]),
        peekIndex: 0
      }), this.tables.push({
        node,
        keys: newKeyStore.keys
      });
    } else {
      let newKeyStore = {
        table: node.kind,
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(lastKeyName, newKeyStore), this.tables.push({
        node,
        keys: newKeyStore.keys
      });
    }
  }
  verifyDuplicateKeys(node) {
    for (let body of node.body) body.type === "TOMLKeyValue" && verifyDuplicateKeysForKeyValue(this.ctx, this.rootKeys, body);
    for (let { node: tableNode, keys } of this.tables) for (let body of tableNode.body) verifyDuplicateKeysForKeyValue(this.ctx, keys, body);
  }
};
function verifyDuplicateKeysForKeyValue(ctx, defineKeys, node) {
  let keys = defineKeys, lastKey = last(node.key.keys);
  for (let keyNode of node.key.keys) {
    let key = toKeyName(keyNode), defineKey = keys.get(key);
    defineKey ? ((defineKey.value === VALUE_KIND_VALUE || lastKey === keyNode || defineKey.table) && ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node)), defineKey.value = VALUE_KIND_INTERMEDIATE) : (lastKey === keyNode ? defineKey = {
      value: VALUE_KIND_VALUE,
      node: keyNode,
      keys: /* @__PURE__ */ new Map()
    } : defineKey = {
      value: VALUE_KIND_INTERMEDIATE,
      node: keyNode,
      keys: /* @__PURE__ */ new Map()
    }, keys.set(key, defineKey)), keys = defineKey.keys;
  }
  node.value.type === "TOMLInlineTable" ? verifyDuplicateKeysForInlineTable(ctx, keys, node.value) : node.value.type === "TOMLArray" && verifyDuplicateKeysForArray(ctx, keys, node.value);
}
function verifyDuplicateKeysForInlineTable(ctx, defineKeys, node) {
  for (let body of node.body) verifyDuplicateKeysForKeyValue(ctx, defineKeys, body);
}
function verifyDuplicateKeysForArray(ctx, defineKeys, node) {
  let keys = defineKeys;
  for (let index = 0; index < node.elements.length; index++) {
    let element = node.elements[index], defineKey = keys.get(index);
    defineKey ? ctx.reportParseError("dupe-keys", getAfterNode(element, defineKey.node)) : (defineKey = {
      value: VALUE_KIND_VALUE,
      node: element,
      keys: /* @__PURE__ */ new Map()
    }, defineKeys.set(index, defineKey), element.type === "TOMLInlineTable" ? verifyDuplicateKeysForInlineTable(ctx, defineKey.keys, element) : element.type === "TOMLArray" && verifyDuplicateKeysForArray(ctx, defineKey.keys, element));
  }
}
function getAfterNode(a, b) {
  return a.range[0] <= b.range[0] ? b : a;
}
var Context = class {
  constructor(data) {
    this.tokens = [], this.comments = [], this.back = null, this.stateStack = [], this.needNewLine = !1, this.needSameLine = !1, this.currToken = null, this.prevToken = null, this.valueContainerStack = [], this.tokenizer = new Tokenizer(data.text, data.parserOptions), this.topLevelTable = data.topLevelTable, this.table = data.topLevelTable, this.keysResolver = new KeysResolver(this);
  }
  /**
  * Get the next token.
  */
  nextToken(option2) {
    if (this.prevToken = this.currToken, this.back ? (this.currToken = this.back, this.back = null) : this.currToken = this._nextTokenFromTokenizer(option2), (this.needNewLine || this.needSameLine || option2?.needSameLine) && this.prevToken && this.currToken) if (this.prevToken.loc.end.line === this.currToken.loc.start.line) {
      if (this.needNewLine) return this.reportParseError("missing-newline", this.currToken);
    } else {
      let needSameLine = this.needSameLine || option2?.needSameLine;
      if (needSameLine) return this.reportParseError(needSameLine, this.currToken);
    }
    return this.needNewLine = !1, this.needSameLine = !1, this.currToken;
  }
  _nextTokenFromTokenizer(option2) {
    let valuesEnabled = this.tokenizer.valuesEnabled;
    option2?.valuesEnabled && (this.tokenizer.valuesEnabled = option2.valuesEnabled);
    let token = this.tokenizer.nextToken();
    for (; token && token.type === "Block"; )
      this.comments.push(token), token = this.tokenizer.nextToken();
    return token && this.tokens.push(token), this.tokenizer.valuesEnabled = valuesEnabled, token;
  }
  backToken() {
    if (this.back) throw new Error("Illegal state");
    this.back = this.currToken, this.currToken = this.prevToken;
  }
  addValueContainer(valueContainer) {
    this.valueContainerStack.push(valueContainer), this.tokenizer.valuesEnabled = !0;
  }
  consumeValueContainer() {
    let valueContainer = this.valueContainerStack.pop();
    return this.tokenizer.valuesEnabled = this.valueContainerStack.length > 0, valueContainer;
  }
  applyResolveKeyForTable(node) {
    this.keysResolver.applyResolveKeyForTable(node);
  }
  verifyDuplicateKeys() {
    this.keysResolver.verifyDuplicateKeys(this.topLevelTable);
  }
  /**
  * Report an invalid token error.
  */
  reportParseError(code, token) {
    let offset, line, column;
    if (token)
      offset = token.range[0], line = token.loc.start.line, column = token.loc.start.column;
    else {
      offset = this.tokenizer.start;
      let startPos = this.tokenizer.getLocFromIndex(offset);
      line = startPos.line, column = startPos.column;
    }
    throw new ParseError(code, offset, line, column);
  }
}, STATE_FOR_ERROR = { VALUE: "missing-value" }, STRING_VALUE_STYLE_MAP = {
  BasicString: "basic",
  MultiLineBasicString: "basic",
  LiteralString: "literal",
  MultiLineLiteralString: "literal"
}, STRING_KEY_STYLE_MAP = {
  BasicString: "basic",
  LiteralString: "literal"
}, DATETIME_VALUE_KIND_MAP = {
  OffsetDateTime: "offset-date-time",
  LocalDateTime: "local-date-time",
  LocalDate: "local-date",
  LocalTime: "local-time"
}, TOMLParser = class {
  /**
  * Initialize this parser.
  */
  constructor(text, parserOptions) {
    this.text = text, this.parserOptions = parserOptions || {}, this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
  }
  /**
  * Parse TOML
  */
  parse() {
    let ast = {
      type: "Program",
      body: [],
      sourceType: "module",
      tokens: [],
      comments: [],
      parent: null,
      range: [0, 0],
      loc: {
        start: {
          line: 1,
          column: 0
        },
        end: {
          line: 1,
          column: 0
        }
      }
    }, node = {
      type: "TOMLTopLevelTable",
      body: [],
      parent: ast,
      range: cloneRange(ast.range),
      loc: cloneLoc(ast.loc)
    };
    ast.body = [node];
    let ctx = new Context({
      text: this.text,
      parserOptions: this.parserOptions,
      topLevelTable: node
    }), token = ctx.nextToken();
    if (token) {
      for (node.range[0] = token.range[0], node.loc.start = clonePos(token.loc.start); token; ) {
        let state$1 = ctx.stateStack.pop() || "TABLE";
        ctx.stateStack.push(...this[state$1](token, ctx)), token = ctx.nextToken();
      }
      let state = ctx.stateStack.pop() || "TABLE";
      if (state in STATE_FOR_ERROR) return ctx.reportParseError(STATE_FOR_ERROR[state], null);
      ctx.table.type === "TOMLTable" && applyEndLoc(ctx.table, last(ctx.table.body)), applyEndLoc(node, last(node.body));
    }
    ctx.verifyDuplicateKeys(), ast.tokens = ctx.tokens, ast.comments = ctx.comments;
    let endOffset = ctx.tokenizer.end, endPos = ctx.tokenizer.getLocFromIndex(endOffset);
    return ast.range[1] = endOffset, ast.loc.end = {
      line: endPos.line,
      column: endPos.column
    }, ast;
  }
  TABLE(token, ctx) {
    return isBare(token) || isString(token) ? this.processKeyValue(token, ctx.table, ctx) : isLeftBracket(token) ? this.processTable(token, ctx.topLevelTable, ctx) : ctx.reportParseError("unexpected-token", token);
  }
  VALUE(token, ctx) {
    return isString(token) || isMultiLineString(token) ? this.processStringValue(token, ctx) : isNumber2(token) ? this.processNumberValue(token, ctx) : isBoolean(token) ? this.processBooleanValue(token, ctx) : isDateTime(token) ? this.processDateTimeValue(token, ctx) : isLeftBracket(token) ? this.processArray(token, ctx) : isLeftBrace(token) ? this.processInlineTable(token, ctx) : ctx.reportParseError("unexpected-token", token);
  }
  processTable(token, topLevelTableNode, ctx) {
    let tableNode = {
      type: "TOMLTable",
      kind: "standard",
      key: null,
      resolvedKey: [],
      body: [],
      parent: topLevelTableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    ctx.table.type === "TOMLTable" && applyEndLoc(ctx.table, last(ctx.table.body)), topLevelTableNode.body.push(tableNode), ctx.table = tableNode;
    let targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    if (isLeftBracket(targetToken)) {
      if (token.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
      tableNode.kind = "array", targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    }
    if (isRightBracket(targetToken)) return ctx.reportParseError("missing-key", targetToken);
    if (!targetToken) return ctx.reportParseError("unterminated-table-key", null);
    if (targetToken = this.processKeyNode(targetToken, tableNode, ctx).nextToken, !isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
    if (tableNode.kind === "array") {
      let rightBracket = targetToken;
      if (targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" }), !isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
      if (rightBracket.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
    }
    return applyEndLoc(tableNode, targetToken), ctx.applyResolveKeyForTable(tableNode), ctx.needNewLine = !0, [];
  }
  processKeyValue(token, tableNode, ctx) {
    let keyValueNode = {
      type: "TOMLKeyValue",
      key: null,
      value: null,
      parent: tableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    tableNode.body.push(keyValueNode);
    let { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
    return isEq(targetToken) ? (ctx.addValueContainer({
      parent: keyValueNode,
      set: (valNode) => (keyValueNode.value = valNode, applyEndLoc(keyValueNode, valNode), ctx.needNewLine = !0, [])
    }), ctx.needSameLine = "invalid-key-value-newline", ["VALUE"]) : ctx.reportParseError("missing-equals-sign", targetToken);
  }
  processKeyNode(token, parent, ctx) {
    isDot(token) && ctx.reportParseError("invalid-leading-dot-in-key", token);
    let keyNode = {
      type: "TOMLKey",
      keys: [],
      parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    parent.key = keyNode;
    let targetToken = token, dotToken = null;
    do {
      if (isBare(targetToken)) this.processBareKey(targetToken, keyNode);
      else if (isString(targetToken)) this.processStringKey(targetToken, keyNode);
      else break;
      if (dotToken = null, targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" }), !isDot(targetToken)) break;
      dotToken = targetToken, targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    } while (targetToken);
    return dotToken && ctx.reportParseError(isDot(targetToken) ? "invalid-consecutive-dots-in-key" : "invalid-trailing-dot-in-key", dotToken), applyEndLoc(keyNode, last(keyNode.keys)), {
      keyNode,
      nextToken: targetToken
    };
  }
  processBareKey(token, keyNode) {
    let node = {
      type: "TOMLBare",
      name: token.value,
      parent: keyNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    keyNode.keys.push(node);
  }
  processStringKey(token, keyNode) {
    let node = {
      type: "TOMLQuoted",
      kind: "string",
      value: token.string,
      style: STRING_KEY_STYLE_MAP[token.type],
      multiline: !1,
      parent: keyNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    keyNode.keys.push(node);
  }
  processStringValue(token, ctx) {
    let valueContainer = ctx.consumeValueContainer(), node = {
      type: "TOMLValue",
      kind: "string",
      value: token.string,
      style: STRING_VALUE_STYLE_MAP[token.type],
      multiline: isMultiLineString(token),
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node);
  }
  processNumberValue(token, ctx) {
    let valueContainer = ctx.consumeValueContainer(), text = this.text, [startRange, endRange] = token.range, numberString = null, getNumberText = () => numberString ?? (numberString = text.slice(startRange, endRange).replace(/_/g, "")), node;
    return token.type === "Integer" ? node = {
      type: "TOMLValue",
      kind: "integer",
      value: token.number,
      bigint: token.bigint,
      get number() {
        return getNumberText();
      },
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    } : node = {
      type: "TOMLValue",
      kind: "float",
      value: token.number,
      get number() {
        return getNumberText();
      },
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    }, valueContainer.set(node);
  }
  processBooleanValue(token, ctx) {
    let valueContainer = ctx.consumeValueContainer(), node = {
      type: "TOMLValue",
      kind: "boolean",
      value: token.boolean,
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node);
  }
  processDateTimeValue(token, ctx) {
    let valueContainer = ctx.consumeValueContainer(), node = {
      type: "TOMLValue",
      kind: DATETIME_VALUE_KIND_MAP[token.type],
      value: token.date,
      datetime: token.value,
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node);
  }
  processArray(token, ctx) {
    let valueContainer = ctx.consumeValueContainer(), node = {
      type: "TOMLArray",
      elements: [],
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    }, nextToken = ctx.nextToken({ valuesEnabled: !0 });
    return isRightBracket(nextToken) ? (applyEndLoc(node, nextToken), valueContainer.set(node)) : (ctx.backToken(), this.processArrayValue(node, valueContainer, ctx));
  }
  processArrayValue(node, valueContainer, ctx) {
    return ctx.addValueContainer({
      parent: node,
      set: (valNode) => {
        node.elements.push(valNode);
        let nextToken = ctx.nextToken({ valuesEnabled: !0 }), hasComma = isComma(nextToken);
        return hasComma && (nextToken = ctx.nextToken({ valuesEnabled: !0 })), isRightBracket(nextToken) ? (applyEndLoc(node, nextToken), valueContainer.set(node)) : hasComma ? (ctx.backToken(), this.processArrayValue(node, valueContainer, ctx)) : ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-array", nextToken);
      }
    }), ["VALUE"];
  }
  processInlineTable(token, ctx) {
    let valueContainer = ctx.consumeValueContainer(), node = {
      type: "TOMLInlineTable",
      body: [],
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    }, needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline", nextToken = ctx.nextToken({ needSameLine });
    if (nextToken) {
      if (isBare(nextToken) || isString(nextToken)) return this.processInlineTableKeyValue(nextToken, node, valueContainer, ctx);
      if (isRightBrace(nextToken))
        return applyEndLoc(node, nextToken), valueContainer.set(node);
    }
    return ctx.reportParseError("unexpected-token", nextToken);
  }
  processInlineTableKeyValue(token, inlineTableNode, valueContainer, ctx) {
    let keyValueNode = {
      type: "TOMLKeyValue",
      key: null,
      value: null,
      parent: inlineTableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    inlineTableNode.body.push(keyValueNode);
    let { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
    if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
    let needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
    return ctx.addValueContainer({
      parent: keyValueNode,
      set: (valNode) => {
        keyValueNode.value = valNode, applyEndLoc(keyValueNode, valNode);
        let nextToken = ctx.nextToken({ needSameLine });
        if (isComma(nextToken)) {
          if (nextToken = ctx.nextToken({ needSameLine }), nextToken && (isBare(nextToken) || isString(nextToken))) return this.processInlineTableKeyValue(nextToken, inlineTableNode, valueContainer, ctx);
          if (isRightBrace(nextToken)) {
            if (this.tomlVersion.lt(1, 1)) return ctx.reportParseError("invalid-trailing-comma-in-inline-table", nextToken);
          } else return ctx.reportParseError(nextToken ? "unexpected-token" : "unterminated-inline-table", nextToken);
        }
        return isRightBrace(nextToken) ? (applyEndLoc(inlineTableNode, nextToken), valueContainer.set(inlineTableNode)) : ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-inline-table", nextToken);
      }
    }), ctx.needSameLine = "invalid-key-value-newline", ["VALUE"];
  }
};
function isDot(token) {
  return isPunctuator(token) && token.value === ".";
}
function isEq(token) {
  return isPunctuator(token) && token.value === "=";
}
function isLeftBracket(token) {
  return isPunctuator(token) && token.value === "[";
}
function isRightBracket(token) {
  return isPunctuator(token) && token.value === "]";
}
function isLeftBrace(token) {
  return isPunctuator(token) && token.value === "{";
}
function isRightBrace(token) {
  return isPunctuator(token) && token.value === "}";
}
function isComma(token) {
  return isPunctuator(token) && token.value === ",";
}
function isPunctuator(token) {
  return !!(token && token.type === "Punctuator");
}
function isBare(token) {
  return token.type === "Bare";
}
function isString(token) {
  return token.type === "BasicString" || token.type === "LiteralString";
}
function isMultiLineString(token) {
  return token.type === "MultiLineBasicString" || token.type === "MultiLineLiteralString";
}
function isNumber2(token) {
  return token.type === "Integer" || token.type === "Float";
}
function isBoolean(token) {
  return token.type === "Boolean";
}
function isDateTime(token) {
  return token.type === "OffsetDateTime" || token.type === "LocalDateTime" || token.type === "LocalDate" || token.type === "LocalTime";
}
function applyEndLoc(node, child) {
  child && (node.range[1] = child.range[1], node.loc.end = clonePos(child.loc.end));
}
function cloneRange(range) {
  return [range[0], range[1]];
}
function cloneLoc(loc) {
  return {
    start: clonePos(loc.start),
    end: clonePos(loc.end)
  };
}
function clonePos(pos) {
  return {
    line: pos.line,
    column: pos.column
  };
}
var tomlKeys = {
  Program: ["body"],
  TOMLTopLevelTable: ["body"],
  TOMLTable: ["key", "body"],
  TOMLKeyValue: ["key", "value"],
  TOMLKey: ["keys"],
  TOMLArray: ["elements"],
  TOMLInlineTable: ["body"],
  TOMLBare: [],
  TOMLQuoted: [],
  TOMLValue: []
}, KEYS2 = unionWith(tomlKeys);
function parseForESLint(code, options) {
  return {
    ast: new TOMLParser(code, options).parse(),
    visitorKeys: KEYS2,
    services: { isTOML: !0 }
  };
}
function fallbackKeysFilter(key) {
  let value = null;
  return key !== "comments" && key !== "leadingComments" && key !== "loc" && key !== "parent" && key !== "range" && key !== "tokens" && key !== "trailingComments" && (value = this[key]) !== null && typeof value == "object" && (typeof value.type == "string" || Array.isArray(value));
}
function getFallbackKeys(node) {
  return Object.keys(node).filter(fallbackKeysFilter, node);
}
function getKeys(node, visitorKeys) {
  return ((visitorKeys || KEYS2)[node.type] || getFallbackKeys(node)).filter((key) => !getNodes(node, key).next().done);
}
function* getNodes(node, key) {
  let child = node[key];
  if (Array.isArray(child))
    for (let c of child) isNode(c) && (yield c);
  else isNode(child) && (yield child);
}
function isNode(x) {
  return x !== null && typeof x == "object" && typeof x.type == "string";
}
function traverse(node, parent, visitor) {
  visitor.enterNode(node, parent);
  let keys = getKeys(node, visitor.visitorKeys);
  for (let key of keys) for (let child of getNodes(node, key)) traverse(child, node, visitor);
  visitor.leaveNode(node, parent);
}
function traverseNodes(node, visitor) {
  traverse(node, null, visitor);
}
var getStaticTOMLValue = generateConvertTOMLValue((node) => node.value);
function generateConvertTOMLValue(convertValue) {
  function resolveValue(node, baseTable) {
    return resolver[node.type](node, baseTable);
  }
  let resolver = {
    Program(node, baseTable = {}) {
      return resolveValue(node.body[0], baseTable);
    },
    TOMLTopLevelTable(node, baseTable = {}) {
      for (let body of node.body) resolveValue(body, baseTable);
      return baseTable;
    },
    TOMLKeyValue(node, baseTable = {}) {
      let value = resolveValue(node.value);
      return set(baseTable, resolveValue(node.key), value), baseTable;
    },
    TOMLTable(node, baseTable = {}) {
      let table = getTable(baseTable, resolveValue(node.key), node.kind === "array");
      for (let body of node.body) resolveValue(body, table);
      return baseTable;
    },
    TOMLArray(node) {
      return node.elements.map((e) => resolveValue(e));
    },
    TOMLInlineTable(node) {
      let table = {};
      for (let body of node.body) resolveValue(body, table);
      return table;
    },
    TOMLKey(node) {
      return node.keys.map((key) => resolveValue(key));
    },
    TOMLBare(node) {
      return node.name;
    },
    TOMLQuoted(node) {
      return node.value;
    },
    TOMLValue(node) {
      return convertValue(node);
    }
  };
  return (node) => resolveValue(node);
}
function getTable(baseTable, keys, array) {
  let target = baseTable;
  for (let index = 0; index < keys.length - 1; index++) {
    let key = keys[index];
    target = getNextTargetFromKey(target, key);
  }
  let lastKey = last(keys), lastTarget = target[lastKey];
  if (lastTarget == null) {
    let tableValue$1 = {};
    return target[lastKey] = array ? [tableValue$1] : tableValue$1, tableValue$1;
  }
  if (isValue(lastTarget)) {
    let tableValue$1 = {};
    return target[lastKey] = array ? [tableValue$1] : tableValue$1, tableValue$1;
  }
  if (!array) {
    if (Array.isArray(lastTarget)) {
      let tableValue$1 = {};
      return target[lastKey] = tableValue$1, tableValue$1;
    }
    return lastTarget;
  }
  if (Array.isArray(lastTarget)) {
    let tableValue$1 = {};
    return lastTarget.push(tableValue$1), tableValue$1;
  }
  let tableValue = {};
  return target[lastKey] = [tableValue], tableValue;
  function getNextTargetFromKey(currTarget, key) {
    let nextTarget = currTarget[key];
    if (nextTarget == null) {
      let val = {};
      return currTarget[key] = val, val;
    }
    if (isValue(nextTarget)) {
      let val = {};
      return currTarget[key] = val, val;
    }
    let resultTarget = nextTarget;
    for (; Array.isArray(resultTarget); ) {
      let lastIndex = resultTarget.length - 1, nextElement = resultTarget[lastIndex];
      if (isValue(nextElement)) {
        let val = {};
        return resultTarget[lastIndex] = val, val;
      }
      resultTarget = nextElement;
    }
    return resultTarget;
  }
}
function set(baseTable, keys, value) {
  let target = baseTable;
  for (let index = 0; index < keys.length - 1; index++) {
    let key = keys[index], nextTarget = target[key];
    if (nextTarget == null) {
      let val = {};
      target[key] = val, target = val;
    } else if (isValue(nextTarget) || Array.isArray(nextTarget)) {
      let val = {};
      target[key] = val, target = val;
    } else target = nextTarget;
  }
  target[last(keys)] = value;
}
function isValue(value) {
  return typeof value != "object" || value instanceof Date;
}
var name$1 = "toml-eslint-parser", version$1 = "1.0.3", meta_exports = /* @__PURE__ */ __exportAll({
  name: () => name,
  version: () => version
}), name = name$1, version = version$1, VisitorKeys = KEYS2;
function parseTOML(code, options) {
  return parseForESLint(code, options).ast;
}

// src/parse/libraries.ts
var libraries = { jsonc: () => main_exports, toml: () => lib_exports, xml: () => xml, yaml: () => dist_exports };

// src/parse/formats/json.ts
var readJson = guarded(read5);
function read5(content) {
  let collector = new Collector(), places = [{ key: "", index: null }], top = () => places[places.length - 1], problem = null, begin = (index) => {
    places.length > 1 && collector.open(nameAt(top())), places.push({ key: "", index });
  }, end = () => {
    places.pop(), places.length > 1 && collector.close(), next(top());
  };
  return libraries.jsonc().visit(
    content,
    {
      onObjectBegin: () => begin(null),
      onObjectEnd: end,
      onArrayBegin: () => begin(0),
      onArrayEnd: end,
      onObjectProperty: (name2, offset, length) => {
        top().key = asBytes(name2, content.slice(offset, offset + length));
      },
      onLiteralValue(value, offset, length) {
        let field = literal(content, value, offset, length);
        field !== null && collector.add({ name: nameAt(top()), ...field }), next(top());
      },
      onError: (error, offset) => {
        problem ??= { line: lineOf(content, offset), message: wordsOf(error) };
      }
    },
    { allowTrailingComma: !0 }
  ), problem ?? collector.fields;
}
var nameAt = ({ key, index }) => index === null ? key : String(index);
function next(place) {
  place.index !== null && place.index++;
}
function literal(content, value, offset, length) {
  let end = offset + length;
  return typeof value == "number" ? { value: content.slice(offset, end), quoted: !1, start: offset, end } : typeof value != "string" ? null : { value: asBytes(value, content.slice(offset, end)), quoted: !0, start: offset + 1, end: end - 1 };
}
function wordsOf(error) {
  return `not valid JSON: ${libraries.jsonc().printParseErrorCode(error).replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase()}`;
}

// src/parse/formats/xml-tree.ts
var OPTIONS = { includeOffsets: !0, preserveCdata: !0, ignoreUndefinedEntities: !0 };
function rootOf(content) {
  let { parseXml, XmlError } = libraries.xml();
  try {
    return parseXml(content, OPTIONS).root;
  } catch (error) {
    if (error instanceof XmlError) return { line: error.line, message: "not well-formed XML" };
    throw error;
  }
}
var isElement = (node) => node.type === "element", localName = (name2) => name2.slice(name2.indexOf(":") + 1);
function soleText(content, { children: children2 }) {
  let filled = children2.filter((child) => child.type === "cdata" || child.type !== "text" || textOf(child).trim() !== ""), [only] = filled;
  return only === void 0 || filled.length > 1 ? null : only.type === "cdata" ? written(content, only.start + CDATA.length, only.end - CDATA_END.length, textOf(only)) : only.type !== "text" || content.slice(only.start, only.end).includes("<") ? null : written(content, only.start, only.end, textOf(only));
}
var [CDATA, CDATA_END] = ["<![CDATA[", "]]>"], textOf = (node) => "text" in node ? String(node.text) : "";
function written(content, from, to, text) {
  let { start, end } = trimmed2(content, from, to);
  return { value: asBytes(text.trim(), content.slice(start, end)), start, end, quoted: !0 };
}
var ATTRIBUTE = /[ \t\r\n]+([^\s=<>"'/]+)[ \t\r\n]*=[ \t\r\n]*("[^"<]*"|'[^'<]*')/y;
function attributesOf(content, element) {
  let found = [];
  ATTRIBUTE.lastIndex = element.start + 1 + element.name.length;
  for (let match = ATTRIBUTE.exec(content); match !== null; match = ATTRIBUTE.exec(content)) {
    let [, name2 = "", quoted2 = ""] = match;
    if (name2.startsWith("xmlns")) continue;
    let end = ATTRIBUTE.lastIndex - 1, start = end - (quoted2.length - 2);
    found.push({ name: localName(name2), value: asBytes(element.attributes[name2] ?? "", quoted2), start, end, quoted: !0 });
  }
  return found;
}

// src/parse/formats/plist.ts
var readPlist = guarded(read6);
function read6(content) {
  let root = rootOf(content);
  if (root === null || !("children" in root)) return root;
  let collector = new Collector();
  for (let child of root.children) isElement(child) && visit(collector, content, child);
  return collector.fields;
}
function visit(collector, content, container) {
  let key = null, index = 0;
  for (let child of container.children)
    isElement(child) && (child.name === "key" ? key = soleText(content, child)?.value ?? "" : (add(collector, content, key ?? String(index++), child), key = null));
}
function add(collector, content, name2, element) {
  if (element.name === "dict" || element.name === "array") {
    collector.open(name2), visit(collector, content, element), collector.close();
    return;
  }
  let text = soleText(content, element);
  text !== null && (element.name === "data" ? collector.add({ name: name2, ...text, encoded: "base64" }) : collector.add({ name: name2, ...text }));
}

// src/parse/formats/properties.ts
var readProperties = guarded(read7), ESCAPES3 = { n: `
`, r: "\r", t: "	", f: "\f" }, [HASH, BANG, BACKSLASH2, EQUALS2, COLON2] = [35, 33, 92, 61, 58];
function read7(content) {
  let fields = [];
  for (let at = 0; at < content.length; ) {
    let start = skipSpace(content, at, content.length), first = content.charCodeAt(start), isComment = first === HASH || first === BANG, end = logicalEnd(content, start, !isComment);
    if (!isComment && end > start && fields.push(fieldAt2(content, start, end)), fields.length > 5e4) throw new TooMuch();
    at = end + 1;
  }
  return fields;
}
function skipSpace(content, from, to) {
  let at = from;
  for (; at < to && isSpace(content.charCodeAt(at)); ) at++;
  return at;
}
function logicalEnd(content, from, goesOn) {
  let at = from;
  for (; at < content.length; at++) {
    let char = content[at];
    if (char === "\\" && goesOn) at += content[at + 1] === "\r" && content[at + 2] === `
` ? 2 : 1;
    else if (char === `
` || char === "\r") break;
  }
  return Math.min(at, content.length);
}
function fieldAt2(content, start, end) {
  let keyEnd = start;
  for (; keyEnd < end && !endsKey(content.charCodeAt(keyEnd)); ) keyEnd += content.charCodeAt(keyEnd) === BACKSLASH2 ? 2 : 1;
  keyEnd = Math.min(keyEnd, end);
  let from = skipSpace(content, keyEnd, end);
  isSign(content.charCodeAt(from)) && from < end && (from = skipSpace(content, from + 1, end));
  let span = trimmed2(content, from, end), path = unescaped2(content.slice(start, keyEnd)).split(".");
  return { name: path.pop() ?? "", path, value: unescaped2(content.slice(span.start, span.end)), quoted: !1, ...span };
}
var isSign = (code) => code === EQUALS2 || code === COLON2, endsKey = (code) => isSign(code) || isSpace(code);
function unescaped2(raw) {
  if (!raw.includes("\\")) return raw;
  let value = raw.replace(/\\(?:(\r\n|\n|\r)[ \t\f]*|u([0-9A-Fa-f]{4})|([\s\S]?))/g, (_, line, code, char) => line !== void 0 ? "" : code === void 0 ? ESCAPES3[char ?? ""] ?? char ?? "" : String.fromCharCode(Number.parseInt(code, 16)));
  return asBytes(value, raw);
}

// src/parse/formats/toml.ts
var readToml = guarded(read8);
function read8(content) {
  let program = parse(content);
  if (!("body" in program)) return program;
  let collector = new Collector();
  for (let item of program.body[0].body)
    if (item.type === "TOMLKeyValue") addPair(collector, content, item);
    else {
      let keys = item.resolvedKey.map((key) => wide(String(key), content));
      within(collector, keys, () => addPairs(collector, content, item.body));
    }
  return collector.fields;
}
function parse(content) {
  let { parseTOML: parseTOML2, ParseError: ParseError2 } = libraries.toml();
  try {
    return parseTOML2(content, { tomlVersion: "1.1" });
  } catch (error) {
    if (error instanceof ParseError2) return { line: error.lineNumber, message: "not valid TOML" };
    throw error;
  }
}
function within(collector, keys, visit4) {
  for (let key of keys) collector.open(key);
  visit4();
  for (let i = 0; i < keys.length; i++) collector.close();
}
function addPairs(collector, content, pairs) {
  for (let pair2 of pairs) addPair(collector, content, pair2);
}
function addPair(collector, content, { key, value }) {
  let keys = key.keys.map((part) => part.type === "TOMLBare" ? part.name : wide(part.value, content)), name2 = keys.pop() ?? "";
  within(collector, keys, () => addValue(collector, content, name2, value));
}
function addValue(collector, content, name2, node) {
  node.type === "TOMLInlineTable" ? within(collector, [name2], () => addPairs(collector, content, node.body)) : node.type === "TOMLArray" ? within(collector, [name2], () => {
    for (let [i, element] of node.elements.entries()) addValue(collector, content, String(i), element);
  }) : addScalar(collector, content, name2, node);
}
function addScalar(collector, content, name2, node) {
  let [start, end] = node.range;
  if (node.kind === "integer" && collector.add({ name: name2, value: node.number, quoted: !1, start, end }), node.kind !== "string") return;
  let span = node.multiline ? insideThree(content, start, end) : { start: start + 1, end: end - 1 };
  collector.add({ name: name2, value: asBytes(node.value, content.slice(start, end)), quoted: !0, ...span });
}
function insideThree(content, start, end) {
  let feed = /^\r?\n/.exec(content.slice(start + 3, start + 5))?.[0].length ?? 0;
  return { start: Math.min(start + 3 + feed, end - 3), end: end - 3 };
}
var wide = (key, content) => asBytes(key, content);

// src/parse/formats/xml.ts
var readXml = guarded(read9);
function read9(content) {
  let root = rootOf(content);
  if (root === null || !("children" in root)) return root;
  let collector = new Collector();
  return visit2(collector, content, root), collector.fields.sort((a, b) => a.start - b.start);
}
function visit2(collector, content, element) {
  let own = localName(element.name), text = soleText(content, element);
  collector.open(own);
  for (let attribute of attributesOf(content, element)) collector.add(attribute);
  for (let child of element.children) isElement(child) && visit2(collector, content, child);
  let label = collector.close();
  text !== null && (collector.add({ name: own, ...text }), label !== null && (collector.open(own), collector.add({ name: label, ...text }), collector.close()));
}

// src/parse/yaml-depth.ts
function depthOf(token, most) {
  let level = inside([token]), depth = 0;
  for (; level.length > 0 && depth <= most; depth++) level = inside(level);
  return depth;
}
function inside(level) {
  let found = [];
  for (let token of level) for (let child of children(token)) isCollection(child) && found.push(child);
  return found;
}
var isCollection = ({ type }) => type === "block-map" || type === "block-seq" || type === "flow-collection";
function* children(token) {
  if (token.type === "document" && token.value && (yield token.value), "items" in token)
    for (let { key, value } of token.items)
      key && (yield key), value && (yield value);
}

// src/parse/yaml-scalar.ts
var STYLES = {
  QUOTE_DOUBLE: "double",
  QUOTE_SINGLE: "single",
  BLOCK_FOLDED: "block",
  BLOCK_LITERAL: "block"
};
function makeScalar(content, { value, source, type }, base) {
  let style = STYLES[type ?? ""] ?? "plain", span = style === "plain" ? base.span : style === "block" ? blockSpan(content, base.span) : insideQuotes(content, base.span);
  return { kind: "scalar", ...base, span, style, value: typeof value == "string" ? value : source ?? "", type: typeOf(value) };
}
function typeOf(value) {
  let type = typeof value;
  return value == null ? "null" : type === "number" || type === "boolean" ? type : "string";
}
function insideQuotes(content, { start, end }) {
  let isClosed = end - start > 1 && content[end - 1] === content[start];
  return { start: Math.min(start + 1, end), end: isClosed ? end - 1 : end };
}
function blockSpan(content, { start, end }) {
  let headerEnd = content.indexOf(`
`, start);
  if (headerEnd === -1 || headerEnd >= end) return { start: end, end };
  let [from, to] = [headerEnd + 1, end];
  for (; to > from && isSpace2(content.charCodeAt(to - 1)); ) to--;
  for (; from < to && isSpace2(content.charCodeAt(from)); ) from++;
  return { start: from, end: to };
}
var isSpace2 = (code) => code === 32 || code >= 9 && code <= 13, nothing = (offset) => ({
  kind: "scalar",
  span: { start: offset, end: offset },
  tag: null,
  value: "",
  type: "null",
  style: "plain"
});

// src/parse/yaml-tree.ts
var MAX_NODES = 2e5, TooMuch2 = class extends Error {
};
function treeMaker(content, problem) {
  let making = { content, problem, anchors: /* @__PURE__ */ new Map(), sizes: /* @__PURE__ */ new WeakMap(), nodesLeft: MAX_NODES, mergesLeft: MAX_NODES };
  return ({ contents }) => {
    if (!contents) return null;
    try {
      making.anchors.clear();
      let root = makeNode(making, contents);
      return making.nodesLeft -= making.sizes.get(root) ?? 1, root;
    } catch (error) {
      if (!(error instanceof TooMuch2)) throw error;
      return problem(contents.range[0], "aliases repeat too much"), null;
    }
  };
}
function makeNode(making, raw) {
  let { isAlias, isMap, isSeq } = libraries.yaml();
  if (isAlias(raw)) return aliased(making, raw.source, startOf(raw));
  let span = { start: startOf(raw), end: raw.range?.[1] ?? startOf(raw) }, base = { span, tag: raw.tag === void 0 || raw.tag.startsWith("tag:yaml.org") ? null : raw.tag }, made = isMap(raw) ? { kind: "mapping", ...base, entries: makeEntries(making, raw.items, span.start) } : isSeq(raw) ? { kind: "sequence", ...base, items: raw.items.map((item) => makeItem(making, item, span.start)) } : makeScalar(making.content, raw, base);
  weigh(making, made);
  let { anchor } = raw;
  return anchor !== void 0 && making.anchors.set(anchor, made), made;
}
function aliased({ anchors, problem }, name2, offset) {
  let node = anchors.get(name2);
  return node === void 0 && problem(offset, "an alias names no anchor before it"), node ?? nothing(offset);
}
function weigh({ sizes, nodesLeft }, node) {
  let size = 1, inner = node.kind === "mapping" ? node.entries.map(({ value }) => value) : node.kind === "sequence" ? node.items : [];
  for (let one of inner) size += sizes.get(one) ?? 1;
  if (size > nodesLeft) throw new TooMuch2();
  sizes.set(node, size);
}
function makeItem(making, item, offset) {
  if (item === null) return nothing(offset);
  if (libraries.yaml().isNode(item)) return makeNode(making, item);
  let mapping = { kind: "mapping", span: spanOfPair(item, offset), tag: null, entries: makeEntries(making, [item], offset) };
  return weigh(making, mapping), mapping;
}
function spanOfPair({ key, value }, offset) {
  let start = key?.range?.[0] ?? offset;
  return { start, end: value?.range?.[1] ?? key?.range?.[1] ?? start };
}
function makeEntries(making, pairs, offset) {
  let own = [], sources = [];
  for (let pair2 of pairs) {
    let key = pair2.key === null ? nothing(offset) : makeNode(making, pair2.key), value = pair2.value === null ? nothing(key.span.end) : makeNode(making, pair2.value), name2 = key.kind === "scalar" ? key.value : "", brought = isMergeKey(key) ? mappingsIn(value) : [];
    brought.length === 0 ? own.push({ name: name2, key, value, merged: !1 }) : sources.push(...brought);
  }
  return sources.length === 0 ? own : [...own, ...mergedEntries(making, own, sources)];
}
var isMergeKey = (key) => key.kind === "scalar" && key.value === "<<" && key.style === "plain";
function mappingsIn(value) {
  return (value.kind === "sequence" ? value.items : [value]).filter((node) => node.kind === "mapping");
}
function mergedEntries(making, own, sources) {
  let found = /* @__PURE__ */ new Map(), known = new Set(own.map(({ name: name2 }) => name2));
  for (let source of sources)
    for (let entry of source.entries) {
      if (making.mergesLeft-- <= 0) throw new TooMuch2();
      !known.has(entry.name) && !found.has(entry.name) && found.set(entry.name, { ...entry, merged: !0 });
    }
  return [...found.values()];
}
var startOf = (node) => node.range?.[0] ?? 0;

// src/parse/yaml.ts
var MAX_YAML_BYTES = 1e6, MAX_LEXEMES = 25e4, MAX_DEPTH2 = 100, MAX_PROBLEMS = 20, OPTIONS2 = { schema: "core", merge: !1, uniqueKeys: !1, prettyErrors: !1, strict: !0, logLevel: "silent" };
function readYaml(content, firstLine = 1) {
  let file = { documents: [], problems: [] }, problem = (offset, message) => {
    file.problems.length < MAX_PROBLEMS && file.problems.push({ line: firstLine + lineBreaks(content, offset), message });
  };
  return content.length > MAX_YAML_BYTES ? problem(0, "too large to be read as YAML") : readDocuments(content, file, problem), file;
}
function readDocuments(content, file, problem) {
  try {
    let makeTree = treeMaker(content, problem);
    for (let document of rawDocuments(content, problem)) {
      for (let { message, pos } of document.errors) problem(pos[0], plainWords(message));
      file.documents.push({ root: makeTree(document), span: spanOf2(document) });
    }
  } catch {
    problem(0, "cannot be read as YAML");
  }
}
function* rawDocuments(content, problem) {
  let composer = new (libraries.yaml()).Composer(OPTIONS2), errors = 0;
  for (let token of tokens(content, problem)) {
    if (token.type === "error" && ++errors > MAX_PROBLEMS) break;
    depthOf(token, MAX_DEPTH2) > MAX_DEPTH2 ? problem(token.offset, "nested too deeply") : yield* composer.next(token);
  }
  yield* composer.end();
}
function* tokens(content, problem) {
  let { Lexer, Parser } = libraries.yaml(), parser = new Parser(), count = 0;
  for (let lexeme of new Lexer().lex(content)) {
    if (++count > MAX_LEXEMES) return problem(0, "too large to be read as YAML");
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}
function spanOf2({ range }) {
  return { start: range[0], end: range[2] };
}
function plainWords(message) {
  return message.split(/[\n:"'`]/)[0].trim().toLowerCase();
}
function lineBreaks(content, offset) {
  let count = 0;
  for (let at = content.indexOf(`
`); at !== -1 && at < offset; at = content.indexOf(`
`, at + 1)) count++;
  return count;
}

// src/parse/formats/yaml.ts
var readYaml2 = guarded(read10);
function read10(content) {
  let { documents, problems } = readYaml(content);
  if (problems[0] !== void 0) return problems[0];
  let collector = new Collector(), walk = { collector, content, seen: /* @__PURE__ */ new Set() };
  for (let { root } of documents) root !== null && visit3(walk, null, root);
  return collector.fields.sort((a, b) => a.start - b.start);
}
function visit3(walk, name2, node) {
  walk.seen.has(node) || (walk.seen.add(node), node.kind === "scalar" ? add2(walk, name2 ?? "", node) : node.tag === null && (name2 !== null && walk.collector.open(name2), visitInside(walk, node), name2 !== null && walk.collector.close()));
}
function visitInside(walk, node) {
  if (node.kind === "sequence") for (let [i, item] of node.items.entries()) visit3(walk, String(i), item);
  else for (let entry of node.entries) entry.merged || visit3(walk, asBytes(entry.name, walk.content), entry.value);
}
function add2({ collector, content }, name2, node) {
  if (node.type !== "string" && node.type !== "number" || node.tag !== null && node.tag !== "!!str") return;
  let { start, end } = node.span, value = asBytes(node.style === "block" ? node.value.trim() : node.value, content.slice(start, end));
  collector.add({ name: name2, value, quoted: node.style !== "plain", start, end });
}

// src/parse/formats.ts
var ended = (endings) => {
  let known = new Set(endings.split(" "));
  return (_, basename) => basename.includes(".") && known.has(basename.slice(basename.lastIndexOf(".") + 1));
}, named = (shape) => (path, basename) => shape.test(basename) || basename.length < path.length && shape.test(parentAnd(path)), parentAnd = (path) => path.slice(path.lastIndexOf("/", path.lastIndexOf("/") - 1) + 1), DOTENV = /^(?:[\w.-]{0,60}\.)?env$|^\.env\.[\w.-]{1,60}$|^\.(?:envrc|flaskenv|dev\.vars)$/, INI = /^\.(?:pypirc|s3cfg|gitconfig|boto|my\.cnf|mylogin\.cnf|hgrc|buckconfig|passwd-s3fs)$|^\.?(?:aws|oci|git|kaggle|pip)\/(?:credentials|config)$|^pip\.conf$/, [YAML_BYTES, TOML_BYTES] = [262144, 524288], FORMATS = [
  { name: "dotenv", matches: named(DOTENV), read: readDotenv },
  { name: "npmrc", matches: named(/^\.?npmrc$/), read: readNpmrc },
  { name: "ini", matches: named(INI), read: readIni },
  { name: "toml", matches: named(/^pipfile$|^\.cargo\/credentials$/), read: readToml, slow: !0, maxBytes: TOML_BYTES },
  { name: "ini", matches: ended("ini cfg cnf conf inf"), read: readIni },
  { name: "properties", matches: ended("properties"), read: readProperties },
  {
    name: "json",
    matches: ended("json jsonc tfstate har webapp code-workspace sublime-settings sublime-project ipynb"),
    read: readJson,
    slow: !0
  },
  { name: "yaml", matches: ended("yaml yml eyaml"), read: readYaml2, slow: !0, maxBytes: YAML_BYTES },
  { name: "toml", matches: ended("toml"), read: readToml, slow: !0, maxBytes: TOML_BYTES },
  { name: "plist", matches: ended("plist mobileconfig entitlements"), read: readPlist },
  {
    name: "xml",
    matches: ended("xml config csproj vbproj fsproj props targets pubxml publishsettings runsettings settings user jmx launch"),
    read: readXml,
    slow: !0
  },
  { name: "hcl", matches: ended("tf tfvars hcl nomad"), read: readHcl }
];

// src/parse/index.ts
var MAX_BYTES = 2 << 20, COPY = /(?:\.(?:example|sample|dist|template|tmpl|tpl|bak|backup|old|orig|save|default|disabled|swp)|~)$/;
function formatOf(path) {
  let lower2 = path.toLowerCase();
  for (let i = 0; i < 2; i++) lower2 = lower2.replace(COPY, "");
  let basename = lower2.slice(lower2.lastIndexOf("/") + 1);
  return FORMATS.find(({ matches }) => matches(lower2, basename)) ?? null;
}
function fieldsOf(path, content) {
  let format = formatOf(path), read11 = format === null || content.length > (format.maxBytes ?? MAX_BYTES) ? null : format.read(content);
  return read11 === null ? null : Array.isArray(read11) ? { fields: read11 } : { fields: [], problem: read11 };
}

// src/scan/entropy/gain.ts
var LABEL = /\b(?:name|key|id)["']?\s{0,4}[:=>]\s{0,4}["']?[\w.:/-]{0,80}$/i, PAIR = /^["']?[^{}]{1,300}?\b(?:value|val)\b/i, LONG = /^["'\]]{0,2}\s{0,9}[:=>]\s{0,9}["']?(?=\D{0,40}\d)[\w+/=-]{20}/, SIMPLE = /^["'\]]{0,2}[ \t]{0,20}(?:[:=]|(?:\s[A-Za-z_][^<>\n]{0,80})?>)[ \t]{0,20}(?:"[^"\\\n]{0,300}"|'[^'\\\n]{0,300}'|\$\{[^\n]{0,300}|[\w+/.=$%@!~-]{1,300})[ \t]{0,9}(?:[,;}\]\r\n</]|$)/, OPENS = /^["']?(?:[ \t]{0,9}[:=>][ \t]{0,9}(?:[{[]|\r?\n|<)|\]{1,2}[ \t]{0,9}\r?\n)/, INNER = /[\s"'{<[-](?:(?:value|val|data|default|content|plain|plaintext|raw|string|current|prod|production|dev|development|staging|live)["']?\s{0,4}[:=>]|CDATA|Bearer |Basic )/i, LIST = /^\W{1,9}[[\n]\s{0,60}(?:- )?["']?\w/;
function mayGain(content, start, end, role, isJson) {
  if (isJson && content[end] !== '"') return !1;
  let after = content.slice(end, end + 400);
  return LABEL.test(content.slice(Math.max(0, start - 100), start)) ? PAIR.test(after) : OPENS.test(after) ? INNER.test(after.slice(0, 120)) || content[end - 1] === "s" && LIST.test(after) : role === "loose" ? LONG.test(after) : /^(?:["'\]]{0,2}[ \t]{0,20}[:=]|(?:\s[A-Za-z_][^<>\n]{0,80})?>)/.test(after) && !SIMPLE.test(after);
}

// src/scan/entropy/field-role.ts
var NEUTRAL = new Set(
  "value val data default content plain plaintext raw string current prod production dev development staging live".split(" ")
), ANCHOR = new RegExp(NAME_ANCHORS.join("|"), "i"), NO_NAME = /\s|::/, MAX_NAME = 128, INDEX = /^\d{1,6}$/;
function roleOfField(field) {
  let { name: name2, path } = field, owner = path[path.length - 1], plain = field.role ?? roleOfName(name2);
  if (plain !== null && (plain !== "loose" || owner === void 0)) return { role: plain, name: name2 };
  let owned = owner === void 0 ? null : roleByOwner(field, owner, plain);
  return owned === null ? plain && { role: plain, name: name2 } : { role: owned, name: plain === "loose" ? `${owner}.${name2}` : owner };
}
function roleOfName(name2) {
  return ANCHOR.test(name2) && name2.length <= MAX_NAME && !NO_NAME.test(name2) ? roleOf(name2) : null;
}
function roleByOwner({ name: name2, value }, owner, plain) {
  return plain === "loose" ? roleOfName(`${owner}_${name2}`) : NEUTRAL.has(name2.toLowerCase()) || INDEX.test(name2) && (/s$/i.test(owner) || schemeLength(value, 0) > 0) ? roleOfName(owner) : null;
}

// src/scan/entropy/told.ts
function toldIn(fields, content) {
  let told = /* @__PURE__ */ new Map();
  for (let field of fields) {
    let one = told.has(field.start) || field.end <= field.start ? null : tell(field, content);
    one !== null && told.set(field.start, one);
  }
  return [...told.values()].sort((a, b) => a.found.start - b.found.start);
}
function tell(field, content) {
  let named2 = roleOfField(field);
  if (named2 === null) return null;
  let scheme = schemeLength(field.value, 0), span = { start: field.start + scheme, end: field.end }, found = { ...named2, ...span, place: scheme > 0 ? "header" : "assigned", quoted: !0 }, value = unwrapped(field, content).slice(scheme);
  return { found, value: field.encoded === void 0 || named2.role !== "password" ? { value } : decoded2(value) };
}
function unwrapped({ value, start, end }, content) {
  let raw = content.slice(start, end);
  if (!raw.includes(`
`)) return value;
  let lines = raw.split(`
`, 200).map((line) => line.trim());
  return lines.every((line) => /^[\w+/=-]{1,200}$/.test(line)) ? lines.join("") : value;
}
function decoded2(value) {
  let bytes = Buffer.from(value, "base64");
  return isPrintable(bytes) ? { value: bytes.toString("latin1"), via: ["base64"] } : { value };
}

// src/scan/entropy/structure.ts
function mergeStructure(text, matches, judge2) {
  let path = text.member?.at(-1)?.replace(/^\w{1,9}: /, "") ?? text.entry.path;
  if (text.firstLine > 1 || text.bytes.length > MAX_BYTES) return;
  let format = formatOf(path);
  if (format === null || !isWorthIt(text, format)) return;
  let lexical = [...matches.values()].sort((a, b) => a.start - b.start), passed = 0;
  for (let { found, value } of toldIn(fieldsOf(path, text.content)?.fields ?? [], text.content)) {
    for (; (lexical[passed]?.end ?? 1 / 0) <= found.start; ) passed++;
    let match = judge2(found, nameBefore2(text.content, found), value);
    counts(matches, lexical, passed, found, match) && match !== null && matches.set(match.start, match);
  }
}
var LESS = 60;
function isWorthIt(text, format) {
  let met = format.credentials === !0, seen = -1;
  return eachName(text, (offset) => {
    if (met || offset < seen) return;
    let span = nameSpan(text.bytes, offset);
    if (span === null || text.bytes[span.end] !== LESS && !mayAssign(text.bytes, span.end)) return;
    seen = span.end;
    let role = roleOf(text.content.slice(span.start, span.end));
    met = role !== null && (format.slow !== !0 || mayGain(text.content, span.start, span.end, role, format.name === "json"));
  }), met;
}
function nameBefore2(content, { name: name2, start }) {
  let from = Math.max(0, start - NEAR), at = content.slice(from, start).lastIndexOf(name2);
  return at === -1 ? null : from + at;
}
var NEAR = 200;
function counts(matches, lexical, from, told, match) {
  for (let i = from; i < lexical.length && lexical[i].start < told.end; i++) {
    let other = lexical[i], same = other.start === told.start && other.end === told.end;
    if (same && other.rank > (match?.rank ?? -1)) return !1;
    (match !== null || other.start === told.start && !same) && matches.delete(other.start);
  }
  return !0;
}

// src/scan/entropy/service/words.ts
var MAX_PARTS = 3, GLUED = /^([a-z\d]{3,30}?)(?:api|access|auth|client|app|secret|private)?(?:token|secret|key|password|id)s?$/;
function wordsOf2(text, visit4) {
  let parts = nameParts(text);
  for (let at = 0; at < parts.length; at++) {
    let joined = "";
    for (let from = at; from >= 0 && at - from < MAX_PARTS; from--)
      joined = `${parts[from]}${joined}`, visit4(joined, at);
    let glued = gluedTo(parts[at]);
    glued !== void 0 && visit4(glued, at);
  }
}
var ENDS = "tnyds", SHORTEST = 5;
function gluedTo(part) {
  return part.length >= SHORTEST && ENDS.includes(part[part.length - 1]) ? GLUED.exec(part)?.[1] : void 0;
}

// src/scan/entropy/service/find.ts
function findService(value, around) {
  let named2 = best(hitsIn(around.name, value, !0), around.name);
  if (named2 !== null) return { service: named2.service, keyword: named2.keyword, where: "name" };
  let onLine = nearest(hitsIn(around.line(), value, !1), around.name);
  if (onLine !== null) return { service: onLine.service, keyword: onLine.keyword, where: "line" };
  for (let line of around.near()) {
    let hit = nearest(hitsIn(line, value, !1), around.name);
    if (hit !== null) return { service: hit.service, keyword: hit.keyword, where: "near" };
  }
  return null;
}
function hitsIn(text, value, inName) {
  let hits = [];
  return wordsOf2(text, (word, at) => {
    for (let service of servicesNamed(word))
      !inName && (service.severity === "info" || isCommon(service, word)) || shapeOf(service).pattern.test(value) && hits.push({ service, keyword: word, at });
  }), hits;
}
function isCommon(service, word) {
  return service.keywords.some((keyword) => keyword.word === word && keyword.common);
}
function nearest(hits, name2) {
  if (hits.length === 0) return null;
  let last2 = Math.max(...hits.map(({ at }) => at));
  return best(
    hits.filter(({ at }) => at === last2),
    name2
  );
}
function best(hits, name2) {
  if (hits.length < 2) return hits[0] ?? null;
  let words = new Set(nameParts(name2)), rank = ({ service, keyword }) => {
    let { fixed, width } = shapeOf(service);
    return [saysId(name2) === (service.severity === "info") ? 0 : 1, fixed ? 0 : 1, width, -common(service, words), -keyword.length];
  }, ranked = hits.map((hit) => ({ hit, rank: rank(hit) }));
  return ranked.sort((a, b) => firstDifference(a.rank, b.rank)), ranked[0]?.hit ?? null;
}
function saysId(name2) {
  return /(?:id|Id|ID|user|account)\d{0,2}$/.test(name2) && !/(?:secret|token|key)[_-]?id$/i.test(name2);
}
var KINDS = ["secret", "token", "key", "id", "password", "client", "access", "app", "admin", "personal", "global", "license"];
function common(service, words) {
  let own = new Set(nameParts(service.title));
  return KINDS.filter((kind) => own.has(kind) && words.has(kind)).length;
}
function firstDifference(a, b) {
  let at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : a[at] - b[at];
}

// src/scan/entropy/service/around.ts
var LEFT = 200, RIGHT = 60, BACK = 600, OWNER = 60, MAX_LINES = 3, MAX_ENCLOSING = 12, ENCLOSING = /(?::|[{[(]|\]|>)\s{0,4}$/;
function surroundings(content, start, end, nameStart, name2) {
  return {
    name: nameStart === null ? name2 : content.slice(ownerStart(content, nameStart), nameStart) + name2,
    line: () => `${content.slice(lineStart(content, start, LEFT), start)} ${lineAfter(content, end, RIGHT)}`,
    near: () => nearLines(content, start)
  };
}
function ownerStart(content, nameStart) {
  let start = nameStart;
  for (; start > 0 && nameStart - start < OWNER && isOwnerCode(content.charCodeAt(start - 1)); ) start--;
  return start;
}
var [DOLLAR, DOT2, COLON3] = [36, 46, 58];
function isOwnerCode(code) {
  return isNameByte(code) || code === DOT2 || code === COLON3 || code === DOLLAR;
}
function nearLines(content, start) {
  let lines = content.slice(Math.max(0, start - BACK), start).split(`
`), own = lines.pop() ?? "", near = lines.slice(-MAX_LINES).reverse(), indent = indentOf(own);
  for (let line of lines.slice(-MAX_ENCLOSING).reverse())
    line.trim() === "" || indentOf(line) >= indent || (indent = indentOf(line), !near.includes(line) && ENCLOSING.test(line) && near.push(line));
  return near;
}
var indentOf = (line) => line.length - line.trimStart().length;

// src/scan/entropy/service/judge.ts
var MIN_BITS = 24;
function judgeService(candidate, sign) {
  let { value, belief, showcase } = candidate;
  if (sign.where === "name" && sign.service.severity !== "info" && saysId(candidate.name) && !isOwnName(sign.keyword)) return belief;
  if (belief === null && !isNewCandidate(candidate, sign)) return null;
  if (sign.where === "near") return belief;
  if (sign.where === "line") return belief === "low" && shapeOf(sign.service).fixed && !showcase() ? "medium" : belief;
  let reading = read(value);
  return isRandom(value, reading) ? belief !== "high" && showcase() ? "medium" : "high" : isHomely(reading) && showcase() ? belief ?? "low" : "medium";
}
function severityOf({ name: name2, role }, { service }) {
  return service.severity === "info" && role !== null && role !== "loose" && !saysId(name2) ? "medium" : service.severity;
}
var isOwnName = (keyword) => /.{4}(?:id|key|token|secret|login|pat)$/.test(keyword);
function isNewCandidate({ value, name: name2, role }, { where, service, keyword }) {
  let { fixed, prefixed, width } = shapeOf(service);
  return where !== "name" || !(fixed || prefixed) || width > 6 || (role === "loose" || role === null) && isCommonIn(name2, service.keywords) || role === null && service.severity !== "info" && !isOwnName(keyword) && (isDigest(value) || UUID.test(value)) ? !1 : !(isRegular(value) || !prefixed && isReference(value) || isFake(value, name2));
}
function mayBeNew(value) {
  let reading = read(value);
  return reading.bits >= MIN_BITS && !isPhrase(value, reading) && (reading.digits > 0 || isMixed(reading));
}
function isMixed(reading) {
  return reading.upper > 1 && reading.lower > 1 && reading.wordLetters * 2 < reading.letters;
}
function isCommonIn(name2, keywords) {
  let plain = name2.toLowerCase().replace(/[^a-z\d]/g, "");
  return keywords.filter(({ word }) => plain.includes(word)).every(({ common: common2 }) => common2);
}

// src/scan/entropy/service/index.ts
function matchService(content, span, nameStart, candidate) {
  if (candidate.belief === null && !mayBeNew(candidate.value)) return null;
  let around = surroundings(content, span.start, span.end, nameStart, candidate.name), sign = findService(candidate.value, candidate.belief === null ? nameOnly(around.name) : around);
  if (sign === null) return null;
  let belief = judgeService(candidate, sign);
  return belief === null ? null : serviceMatch(span, candidate.value, sign, belief, severityOf(candidate, sign), candidate.name);
}
function nameOnly(name2) {
  return { name: name2, line: () => "", near: () => [] };
}

// src/scan/entropy/nameless.ts
var MAX_LENGTH2 = 160, TOKEN = /^[A-Za-z0-9+/_][A-Za-z0-9+/_-]+={0,2}$/, UUID2 = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i, PUBLIC = "iVBORw0KGgo /9j/ R0lGOD UklGR d09GM AAEAAAA JVBERi0 UEsDB H4sI PHN2Zy PD94bWwg TVqQ f0VMR AAAAB3NzaC AAAAC3NzaC MIG MII sha1 sha256 sha384 sha512 Qm bafy pk_ AQID eyJ".split(" "), ETAG = /^[0-9a-f]{1,6}-[A-Za-z0-9+/]{27}$/, HARMLESS = new Set(
  "csrf xsrf publishable anon hash sha md5 md digest checksum integrity fingerprint commit revision rev etag id ids uuid guid oid nonce signature sig public pub cert certificate certs x509 n e modulus x y crv kid expected actual alphabet charset chars characters image img icon logo font src href url uri path mappings wasm module license version cursor node etc pin pins thumbprint salt iv blob data content body base64 svg png csp trace span request address contract tx snapshot golden jti iss sub aud account accounts name names verifier challenge encrypted boundary uid pubkey git head csum empty prime curve order seed test vector constant table example examples sample wrong non nonmatching invalid fake dummy mock bogus primary foreign partition event srcrev schema tag continuation state release".split(" ")
);
function isWhole(value, left, right) {
  return value.length <= MAX_LENGTH2 && TOKEN.test(value) && /\d/.test(value) && isEnclosed(left, right);
}
function judgeNameless(value, left, right, minBits, showcase) {
  if (value.length > MAX_LENGTH2 || !TOKEN.test(value) || !isEnclosed(left, right) || PUBLIC.some((start) => value.startsWith(start)) || UUID2.test(value) || ETAG.test(value)) return null;
  let reading = read(value);
  if (reading.bits < minBits || reading.wordLetters > reading.letters * 0.25 || isStandIn(value) || isRegular(value) || reading.digits === 0 || reading.digits > value.length * 0.7 || isHarmless(left)) return null;
  let belief = judgeShape(value, left, reading);
  return belief === "medium" && (isContinued(left, right) || showcase()) ? "low" : belief;
}
function judgeShape(value, left, reading) {
  let core = value.replace(/^0x|[-_]/g, "");
  if (value.startsWith("0x") && /^[0-9a-fA-F]+$/.test(core)) return judgeHex(value, left);
  if (isPublicPoint(value)) return null;
  if (/^[0-9a-fA-F]+$/.test(core)) return core.length === value.length ? judgeHex(value, left) : null;
  if (/^[^a-f\d]{0,4}[a-f\d]{20,}[^a-f\d]{0,4}$/i.test(value)) return null;
  let pieces = value.split(/[^A-Za-z0-9]/);
  if (pieces.filter(isWord).length > 1) return null;
  let piece = pieces.reduce((best2, next2) => next2.length > best2.length ? next2 : best2);
  return read(piece).bits < 45 || !/\d/.test(piece) || isReadable(value) || (value.match(/A/g)?.length ?? 0) > value.length / 5 ? null : reading.upper > 0 && reading.lower > 0 ? switches(value) >= value.length * 0.4 ? "medium" : null : value.length >= 26 ? "medium" : "low";
}
function isPublicPoint(value) {
  return /^B[A-P][\w-]{85}=?$/.test(value);
}
var ASSIGNED = new RegExp(
  `(?:(?:^|[\\s{,(;[])["']?[A-Za-z_$][\\w$-]{0,40}["'\\]]{0,2}|\\.[A-Za-z_$][\\w$]{0,40})\\s{0,9}(?::\\s{0,3}\\w{1,12}\\s{0,3})?[=:]\\s{0,9}["'\`]$`
);
function judgeHex(value, left) {
  return ASSIGNED.test(left) ? value.length >= 32 ? "medium" : isDigest(value) ? null : "low" : null;
}
function isContinued(left, right) {
  return /^["'`]\s{0,4}[+\\]/.test(right) || /^\s{0,40}\+\s{0,4}["'`]$/.test(left);
}
function isEnclosed(left, right) {
  let quote = left[left.length - 1] ?? "";
  return quote === '"' || quote === "'" || quote === "`" ? right[0] === quote : /(?:^|[\w"'\]])\s{0,4}[=:]\s{0,4}$/.test(left) && /^\s*$/.test(right);
}
function isHarmless(left) {
  let near = left.slice(-60);
  if (/\b(?:sha\d|md5|integrity|assert\w*|expect\w*|equals?|eq|require|import|href|src|url)\b/i.test(near)) return !0;
  let comma = near.slice(0, -3).lastIndexOf(",");
  return splitName(near.slice(comma + 1)).some((part) => HARMLESS.has(part));
}
var isWord = (piece) => /^(?:[A-Z]?[a-z]{4,}|[A-Z]{4,})$/.test(piece);
function switches(value) {
  let kinds = value.replace(/[a-z]/g, "a").replace(/[A-Z]/g, "A").replace(/\d/g, "0"), count = 0;
  for (let i = 1; i < kinds.length; i++) kinds[i] !== kinds[i - 1] && count++;
  return count;
}

// src/scan/entropy/nameless-bytes.ts
var [DOUBLE3, SINGLE3, DOT3, ZERO, NINE, COLON4, EQUALS3, BACKTICK2, TILDE] = [34, 39, 46, 48, 57, 58, 61, 96, 126], BLANKS = /* @__PURE__ */ new Set([9, 11, 12, 13, 32, 160]), MAX_GAP2 = 4, MAX_RUN = 400;
function valueIn(bytes, runStart, end, minLength) {
  if (end - runStart > MAX_RUN) return -1;
  let start = valueStart(bytes, runStart, end);
  return end - start >= minLength && mayStandAlone(bytes, start, end) ? start : -1;
}
function valueStart(bytes, start, end) {
  let at = end;
  for (; at > start && bytes[at - 1] === EQUALS3; ) at--;
  if (at === start) return start;
  for (; at > start && bytes[at - 1] !== EQUALS3; ) at--;
  return at;
}
function mayStandAlone(bytes, start, end) {
  return isEnclosed2(bytes, start, end) && isToken(bytes, start, end);
}
function isEnclosed2(bytes, start, end) {
  if (start === 0) return !1;
  let before = bytes[start - 1];
  if (before === DOUBLE3 || before === SINGLE3 || before === BACKTICK2) return bytes[end] === before;
  let at = start - 1;
  for (; at > 0 && start - 1 - at < MAX_GAP2 && BLANKS.has(bytes[at]); ) at--;
  return bytes[at] === EQUALS3 || bytes[at] === COLON4;
}
function isToken(bytes, start, end) {
  let digits = 0;
  for (let at = start; at < end; at++) {
    let byte = bytes[at];
    if (byte === DOT3 || byte === TILDE) return !1;
    byte >= ZERO && byte <= NINE && digits++;
  }
  return digits > 0;
}

// src/scan/entropy/entropy.ts
var LONG_LINE = 2e3, LEFT2 = 100, RIGHT2 = 40, entropyCheck = { name: "entropy", needs: "text", run: findSecrets };
function findSecrets(text, settings) {
  let kind = kindOf(text.entry.path);
  if (kind === "skip" || text.encoding === "binary") return [];
  let showcase = () => isShowcase(text.entry.path), named2 = findNamed(text, kind, showcase);
  mergeStructure(text, named2, (found, nameStart, value) => judge(text.content, found, nameStart, showcase, value));
  let opened = judgeSecretData(text, named2, { showcase, findNamed: (inner) => findNamed(inner, "data", showcase) }), nameless = findNameless(text, settings.entropy.minBits, showcase, named2).filter(({ start }) => !opened.has(start));
  return [...named2.values(), ...nameless].sort((a, b) => a.start - b.start);
}
function findNamed(text, kind, showcase) {
  let matches = /* @__PURE__ */ new Map(), seen = -1;
  return eachName(text, (offset) => {
    let span = nameSpan(text.bytes, offset);
    if (span === null || span.start === seen || (seen = span.start, !mayAssign(text.bytes, span.end))) return;
    let found = assignmentAt(text.content, span.start, span.end, kind);
    if (found === null || matches.has(found.start)) return;
    let match = judge(text.content, found, span.start, showcase);
    match !== null && matches.set(found.start, match);
  }), matches;
}
function judge(content, found, nameStart, showcase, known) {
  let { value, via } = known ?? readable(found, content.slice(found.start, found.end)), belief = judgeNamed(found, value, showcase), candidate = { value, name: found.name, role: found.role, belief, showcase }, match = matchService(content, found, nameStart, candidate) ?? (belief === null ? null : namedMatch(found, value, belief));
  return match === null || via === void 0 ? match : { ...match, via };
}
function findNameless(text, minBits, showcase, named2) {
  let matches = [];
  return eachValue(text, (runStart, end) => {
    let start = valueIn(text.bytes, runStart, end, MIN_RUN);
    if (start === -1 || named2.has(start)) return;
    let content = text.content, value = content.slice(start, end), [left, right] = [content.slice(lineStart(content, start, LEFT2), start), lineAfter(content, end, RIGHT2)];
    if (!isWhole(value, left, right)) return;
    let belief = judgeNameless(value, left, right, minBits, showcase);
    if (belief === null && !isDense(value)) return;
    let name2 = nameBefore(content, start);
    if (belief === null && isHarmless(left) && !saysId(name2 ?? "")) return;
    let service = matchService(content, { start, end }, null, { value, name: name2 ?? "", role: null, belief, showcase });
    service !== null ? matches.push(service) : belief !== null && matches.push(namelessMatch(start, value, isMinified(content, start, end) ? "low" : belief, name2));
  }), matches;
}
function isMinified(content, start, end) {
  let before = content.slice(Math.max(0, start - LONG_LINE), start), after = content.slice(end, end + LONG_LINE);
  return before.length + after.length > LONG_LINE && !before.includes(`
`) && !after.includes(`
`);
}
function isDense(value) {
  return /(?:\d\D{0,160}){4}/.test(value);
}
export {
  entropyCheck
};
